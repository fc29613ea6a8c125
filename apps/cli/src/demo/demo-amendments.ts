import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Language, MemberCity } from '#members';
import { editableTexts } from '#plan';
import type { Plan, PlanActivity, PlanEdit } from '#plan';
import { AmendmentEffectsService } from '../../../api/src/assembly/amendments/amendment-effects.service.ts';
import { AmendmentListService } from '../../../api/src/assembly/amendments/amendment-list.service.ts';
import { AmendmentStepsService } from '../../../api/src/assembly/amendments/amendment-steps.service.ts';
import { AmendmentVotingService } from '../../../api/src/assembly/amendments/amendment-voting.service.ts';
import type { AmendmentsView } from '../../../api/src/assembly/amendments/amendments.view.ts';
import { PlansService } from '../../../api/src/plan/plans.service.ts';
import type { Sitting } from './demo-assembly.ts';
import type { DemoPeople } from './demo-people.ts';
import { stepKey } from './step-key.ts';

/** How the session decides: what it says no to; everything else it adopts, unless it fell before. */
const refused = ['A1', 'A3', 'A5'];

/** The sentence that each of the three puts at the end of the description. */
const sentences: Readonly<Record<'A1' | 'A2' | 'A3', Partial<Readonly<Record<Language, string>>>>> = {
  A1: { en: 'Every city names one person who answers within a month.' },
  A2: {
    es: 'Cada ciudad nombra a una persona joven que participa en cada reunión.',
    en: 'Every city names a young person who takes part in each meeting.',
    fr: 'Chaque ville désigne une personne jeune qui participe à chaque réunion.',
  },
  A3: {
    fr: 'Chaque ville désigne deux personnes, dont une de son université, et rend compte par écrit avant chaque réunion.',
  },
};

/** Decides one item of the agenda with a poll; `yes` says which way the hall leans. */
export type DecideItem = (item: string, step: string, yes: boolean) => Promise<void>;

/**
 * Three competing amendments to one activity (one in Spanish, one in French that is not translated everywhere), two to its
 * budget and two that nobody contests: submitted from phones, supported, translated, ordered, previewed and decided.
 */
export async function amendPlan(
  app: NestFastifyApplication,
  people: DemoPeople,
  of: {
    readonly assembly: string;
    readonly cities: readonly MemberCity[];
    readonly hall: readonly Sitting[];
  },
  decide: DecideItem,
): Promise<AmendmentsView> {
  const steps = app.get(AmendmentStepsService);
  const list = () => app.get(AmendmentListService).all(people.coordinator, of.assembly, 'en');
  const { plan: planId, planVersion, base } = await list();
  const { text } = await app.get(PlansService).version(people.coordinator, planId, planVersion);
  const plan = JSON.parse(text) as Plan;
  const [first, second] = plan.areas[0]!.activities as [PlanActivity, PlanActivity];
  const movers = moversOf(of.hall, of.cities);
  const texts = editableTexts(plan);
  const withSentence = (language: Language, sentence: string): PlanEdit => {
    const id = first.description.id;
    return { op: 'text', id, language, text: `${texts.get(id)!.text[language]} ${sentence}` };
  };
  const submit = (
    label: string,
    mover: Sitting,
    language: Language,
    reason: string,
    edits: readonly PlanEdit[],
    alternatives?: string,
  ) =>
    steps.submit(
      mover.phone,
      stepKey(`amendment-${label}`),
      of.assembly,
      {
        city: mover.city,
        base,
        edits: edits.map((edit) => ({ ...edit })),
        reason,
        language,
        ...(alternatives !== undefined && { alternatives }),
      },
      'en',
    );
  const a1 = await submit('A1', movers.english, 'en', 'Somebody has to answer for it.', [
    withSentence('en', sentences.A1.en!),
  ]);
  const a2 = await submit('A2', movers.spanish, 'es', 'Sin jóvenes no hay aprendizaje para el futuro.', [
    withSentence('es', sentences.A2.es!),
  ]);
  const a3 = await submit('A3', movers.french, 'fr', 'Les universités doivent en être.', [
    withSentence('fr', sentences.A3.fr!),
    {
      op: 'text',
      id: `${first.id}.title`,
      language: 'fr',
      text: `${texts.get(`${first.id}.title`)!.text.fr} avec les universités`,
    },
  ]);
  const cost = (value: number): PlanEdit => ({ op: 'set', id: `${first.id}.cost`, value });
  await submit(
    'A4',
    movers.english,
    'en',
    'Interpretation is missing from the budget.',
    [cost(first.cost + 6_000)],
    'Budget',
  );
  await submit(
    'A5',
    movers.other,
    'en',
    'It can be done online.',
    [cost(Math.floor(first.cost / 2))],
    'Budget',
  );
  await submit('A6', movers.other, 'en', 'Two more days to prepare.', [
    { op: 'set', id: `${second.id}.inKindDays`, value: second.inKindDays + 2 },
  ]);
  const last = plan.areas.at(-1)!.activities[0]!;
  await submit('A7', movers.spanish, 'en', 'One more day to report.', [
    { op: 'set', id: `${last.id}.inKindDays`, value: last.inKindDays + 1 },
  ]);
  for (const [place, { city, phone }] of of.hall.slice(0, 12).entries()) {
    const id = place % 3 === 0 ? a1.id : a2.id;
    await steps.support(phone, stepKey(`support-${city}`), id, city, 'en');
  }
  await translate(
    app,
    people,
    a2.id,
    'en',
    withSentence('en', sentences.A2.en!),
    'Without young people nothing is learned for the future.',
  );
  await translate(
    app,
    people,
    a2.id,
    'fr',
    withSentence('fr', sentences.A2.fr!),
    'Sans les jeunes, on n’apprend rien pour l’avenir.',
  );
  for (const { id, label } of [a1, a2, a3])
    await steps.openUntranslated(people.coordinator, stepKey(`untranslated-${label}`), id, 'en');
  await previewAll(app, people, await list());
  await confirmOrder(app, people, await list());
  for (const { id, label } of (await list()).amendments.toSorted(byAgenda)) {
    const now = (await list()).amendments.find((each) => each.id === id)!;
    const item = now.bloc ?? now.item;
    if (now.state === 'submitted' && item !== null) await decide(item, label, !refused.includes(label));
  }
  return list();
}

/** Who moves: one city each that works in English, Spanish and French, and the host. */
function moversOf(hall: readonly Sitting[], cities: readonly MemberCity[]) {
  const speaks = (language: string, notIn: readonly (Sitting | undefined)[]): Sitting =>
    hall.find(
      (each) => !notIn.includes(each) && cities.find(({ id }) => id === each.city)?.languages[0] === language,
    ) ?? hall.find((each) => !notIn.includes(each))!;
  const english = speaks('en', []);
  const spanish = speaks('es', [english]);
  const french = speaks('fr', [english, spanish]);
  return { english, spanish, french, other: speaks('pt', [english, spanish, french]) };
}

async function translate(
  app: NestFastifyApplication,
  people: DemoPeople,
  amendment: string,
  language: Language,
  edit: PlanEdit,
  reason: string,
): Promise<void> {
  if (edit.op !== 'text') return;
  const texts = [{ id: edit.id, text: edit.text }];
  const key = stepKey(`translate-${amendment}-${language}`);
  await app
    .get(AmendmentStepsService)
    .translate(people.coordinator, key, amendment, language, { reason, texts }, 'en');
}

/** Looks at what each would do; the hall sees it before it votes. */
async function previewAll(
  app: NestFastifyApplication,
  people: DemoPeople,
  { assembly, amendments }: AmendmentsView,
): Promise<void> {
  for (const { id } of amendments)
    await app.get(AmendmentEffectsService).effect(people.coordinator, assembly, [id], 'en');
}

/** Contested ones by group, as proposed; all others together. */
async function confirmOrder(
  app: NestFastifyApplication,
  people: DemoPeople,
  { assembly, proposed }: AmendmentsView,
): Promise<void> {
  if (proposed.length === 0) return;
  const contested = proposed.filter((group) => group.contested).map(({ order }) => ({ amendments: order }));
  const together = proposed.filter((group) => !group.contested).flatMap(({ order }) => order);
  const groups = [...contested, { amendments: together, enBloc: true }];
  await app
    .get(AmendmentVotingService)
    .confirm(people.coordinator, stepKey('amendments-order'), assembly, groups, 'en');
}

/** In the order of the items that they are put as. */
function byAgenda(a: { readonly item: string | null }, b: { readonly item: string | null }): number {
  // Ids of rows sort by the time at which they were made.
  return (a.item ?? '') < (b.item ?? '') ? -1 : 1;
}
