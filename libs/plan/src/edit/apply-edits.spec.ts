import { Problem } from '#problem';
import { schemaProblems } from '#survey';
import { draftPlan } from '../draft/draft-plan.ts';
import { planHash } from '../plan-hash.ts';
import type { Plan } from '../plan.ts';
import { planSchema } from '../schema/plan-schema.ts';
import { aDraftInput } from '../testing/a-draft-input.ts';
import { applyEdits } from './apply-edits.ts';
import { heldByHand, textsFor } from './held-by-hand.ts';
import { comparePlans } from './compare-plans.ts';
import { fieldValue } from './plan-fields.ts';
import type { PlanEdit } from './plan-edit.ts';
import { editableTexts } from './plan-text.ts';
import { rebaseEdits } from './rebase-edits.ts';

const input = aDraftInput();
const base = draftPlan(input);
const context = { cities: input.cities };
const edit = (...edits: readonly PlanEdit[]): Plan => applyEdits(base, edits, context);
const first = base.areas[0]!;
const activity = first.activities.find(({ after }) => after === null)!;
const hosted = first.activities.find(({ host }) => host !== null) ?? activity;
const english = (id: string, text: string): PlanEdit => ({ op: 'text', id, language: 'en', text });
const codes = (make: () => unknown): readonly string[] => {
  try {
    make();
  } catch (error) {
    if (error instanceof Problem) return error.errors.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe('an edited text', () => {
  test('marks the other languages as out of step, and them alone', () => {
    const text = editableTexts(edit(english('P1.name', 'Learning for all'))).get('P1.name')!;
    expect(text.text.en).toBe('Learning for all');
    expect(text.unreviewed).toEqual(['fr', 'es', 'ar']);
  });

  test('is in step again once its translations are written', () => {
    const plan = edit(
      english('P1.name', 'Learning for all'),
      { op: 'text', id: 'P1.name', language: 'fr', text: 'Apprendre pour tous' },
      { op: 'text', id: 'P1.name', language: 'es', text: 'Aprender para todos' },
      { op: 'text', id: 'P1.name', language: 'ar', text: 'التعلم للجميع' },
    );
    expect(editableTexts(plan).get('P1.name')!.unreviewed).toEqual([]);
  });

  test('keeps the evidence of the sentences that nobody touched', () => {
    const { sentences } = activity.description;
    const text = editableTexts(base).get(activity.description.id)!.text.en;
    const plan = edit(english(activity.description.id, `${text} Families take part.`));
    const after = plan.areas[0]!.activities.find(({ id }) => id === activity.id)!.description.sentences;
    expect(after.slice(0, -1)).toEqual(sentences);
    expect(after.at(-1)).toMatchObject({
      evidence: [],
      text: { en: 'Families take part.', unreviewed: ['fr', 'es', 'ar'] },
    });
  });

  test('is plain text, whatever is pasted, and never empty', () => {
    expect(editableTexts(edit(english('title', ' A\n\tplan '))).get('title')!.text.en).toBe('A plan');
    expect(codes(() => edit(english('title', ' \n ')))).toEqual(['edit-text-empty']);
    expect(codes(() => edit(english('title', 'x'.repeat(9_000))))).toEqual(['edit-text-too-long']);
  });

  test('changes no byte of any other line', () => {
    const changed = comparePlans(base, edit(english('P2.objective', 'Another aim.')), 'en');
    expect(changed.map(({ id }) => id)).toEqual(['P2.objective']);
    expect(planHash(edit())).toBe(planHash(base));
  });
});

describe('a field that is set', () => {
  const stranger = input.cities.find(({ id }) => id !== activity.lead?.city)!;

  test('proposes another city, which nobody has agreed to yet, and says so in the text', () => {
    const plan = edit({ op: 'set', id: `${activity.id}.lead`, value: stranger.id });
    const changed = plan.areas[0]!.activities.find(({ id }) => id === activity.id)!;
    expect(changed.lead).toMatchObject({
      city: stranger.id,
      consent: 'proposed',
      reason: { code: 'set-by-hand' },
    });
    expect(editableTexts(plan).get(changed.description.id)!.text.en).toContain(`${stranger.name} leads it.`);
  });

  test('is a gap once nobody has the task', () => {
    const plan = edit({ op: 'set', id: `${activity.id}.lead`, value: null });
    expect(plan.areas[0]!.gaps).toContainEqual({ code: 'gap-no-lead', values: { activity: activity.id } });
  });

  test('moves an activity in time with its length, its sentence and its money', () => {
    const late = edit({ op: 'set', id: `${hosted.id}.cost`, value: 1_234_567 });
    expect(late.totals.cost).toBe(base.totals.cost - hosted.cost + 1_234_567);
    const cash = (plan: Plan) => plan.resources.cash.reduce((sum, each) => sum + each.cash, 0);
    expect(cash(late)).toBe(late.totals.cost);
    const free = first.activities.find(
      (each) => each.after === null && !first.activities.some(({ after }) => after === each.id),
    );
    if (free === undefined) return;
    const moved = edit({ op: 'set', id: `${free.id}.start`, value: '2021-Q4' });
    const after = moved.areas[0]!.activities.find(({ id }) => id === free.id)!;
    expect([after.start, after.end]).toEqual(['2021-Q4', '2021-Q4']);
    expect(editableTexts(moved).get(after.timeline.id)!.text.en).toContain('October 2021');
  });

  test.each([
    [`${activity.id}.cost`, -1, 'edit-value-unfit'],
    [`${activity.id}.start`, '2031-Q1', 'edit-value-unfit'],
    [`${activity.id}.lead`, 'atlantis', 'edit-city-unknown'],
    [`${activity.id}.id`, 'P9', 'edit-line-unknown'],
    ['P99.O1.A1.cost', 5, 'edit-line-unknown'],
    ['P1.I1.target2021', -3, 'edit-value-unfit'],
  ])('is refused where it cannot stand: %s = %s', (id, value, code) => {
    expect(codes(() => edit({ op: 'set', id, value }))).toEqual([code]);
  });

  test('breaks no hard rule', () => {
    const cities = input.cities.slice(0, 4).map(({ id }) => id);
    expect(codes(() => edit({ op: 'set', id: 'P1.coordinators', value: cities }))).toContain(
      'edit-too-many-coordinators',
    );
    const taken = base.areas[1]!.coordinators[0]!.city;
    expect(codes(() => edit({ op: 'set', id: 'P1.coordinators', value: [taken] }))).toContain(
      'edit-coordinates-twice',
    );
    expect(codes(() => edit({ op: 'set', id: `${activity.id}.after`, value: activity.id }))).toEqual([
      'edit-after-unknown',
    ]);
  });
});

describe('activities', () => {
  const output = first.outputs[0]!.id;
  const add: PlanEdit = { op: 'add', output, type: 'toolkit', start: '2021-Q1' };

  test('that are added get the next number and say what they lack', () => {
    const plan = edit(add);
    const id = `${output}.A${first.activities.length + 1}`;
    const added = plan.areas[0]!.activities.find((each) => each.id === id)!;
    expect(added).toMatchObject({ type: 'toolkit', lead: null, reason: { code: 'added-by-hand' } });
    expect(plan.totals.activities).toBe(base.totals.activities + 1);
    expect(schemaProblems(planSchema, plan, '')).toEqual([]);
  });

  test('that were taken out leave their number unused', () => {
    const last = `${first.id}.O9.A99`;
    const plan = applyEdits(base, [add], { ...context, taken: [last] });
    expect(plan.areas[0]!.activities.some(({ id }) => id === `${output}.A100`)).toBe(true);
  });

  test('that others waited for set them free', () => {
    const waiting = base.areas.flatMap(({ activities }) => activities).find(({ after }) => after !== null);
    if (waiting === undefined) return;
    const plan = edit({ op: 'remove', id: waiting.after! });
    const after = plan.areas.flatMap(({ activities }) => activities).find(({ id }) => id === waiting.id)!;
    expect(after.after).toBeNull();
    expect(editableTexts(plan).get(after.timeline.id)!.text.en).not.toContain('begins once');
  });

  test('move to another output and keep their id', () => {
    const target = first.outputs.at(-1)!.id;
    const plan = edit({ op: 'move', id: activity.id, output: target });
    expect(plan.areas[0]!.activities.find(({ id }) => id === activity.id)!.output).toBe(target);
    expect(codes(() => edit({ op: 'move', id: activity.id, output: 'P2.O1' }))).toEqual([
      'edit-output-unknown',
    ]);
  });
});

describe('edits of two people at once', () => {
  const objective = editableTexts(base).get('P1.objective')!.text.en;
  const rebase = (theirs: readonly PlanEdit[], mine: readonly PlanEdit[]) =>
    rebaseEdits(base, edit(...theirs), mine);

  test('are both made where they touch different lines', () => {
    const mine = [english('P2.objective', 'Mine.')];
    expect(rebase([english('P1.objective', 'Theirs.')], mine)).toEqual({ edits: mine, conflicts: [] });
  });

  test('merge word by word in one text', () => {
    const { edits, conflicts } = rebase(
      [english('P1.objective', `Now: ${objective}`)],
      [english('P1.objective', `${objective} Soon.`)],
    );
    expect(conflicts).toEqual([]);
    expect(edits).toEqual([english('P1.objective', `Now: ${objective} Soon.`)]);
  });

  test('conflict in the same words, and show both', () => {
    const { conflicts } = rebase([english('P1.objective', 'Theirs.')], [english('P1.objective', 'Mine.')]);
    expect(conflicts).toEqual([
      { index: 0, edit: english('P1.objective', 'Mine.'), base: objective, theirs: 'Theirs.' },
    ]);
  });

  test('conflict where one translates what the other rewrites', () => {
    const french: PlanEdit = { op: 'text', id: 'P1.objective', language: 'fr', text: 'Un but.' };
    expect(rebase([english('P1.objective', 'Theirs.')], [french]).conflicts).toHaveLength(1);
  });

  test('conflict in one field, and where a line is gone', () => {
    const cost = (value: number): PlanEdit => ({ op: 'set', id: `${activity.id}.cost`, value });
    expect(rebase([cost(1)], [cost(2)]).conflicts).toMatchObject([{ base: activity.cost, theirs: 1 }]);
    expect(rebase([cost(1)], [cost(1)])).toEqual({ edits: [], conflicts: [] });
    const removed: PlanEdit = { op: 'remove', id: activity.id };
    expect(rebase([removed], [cost(2)]).conflicts).toMatchObject([{ theirs: null }]);
    expect(rebase([cost(1)], [removed]).conflicts).toHaveLength(1);
    expect(rebase([removed], [removed])).toEqual({ edits: [], conflicts: [] });
  });

  test('give the same plan in either order where they do not conflict', () => {
    const pairs: readonly (readonly [PlanEdit, PlanEdit])[] = base.areas
      .slice(1)
      .flatMap((area) =>
        area.activities
          .slice(0, 2)
          .map((each): readonly [PlanEdit, PlanEdit] => [
            english(`${each.id}.title`, `Title of ${each.id}`),
            { op: 'set', id: `${each.id}.cost`, value: each.cost + 500 },
          ]),
      );
    for (const [a, b] of pairs) expect(planHash(edit(a, b))).toBe(planHash(edit(b, a)));
  });
});

describe('lines that were edited by hand', () => {
  test('are held through a new draft, by city, start and paragraph', () => {
    const lead = first.activities.find((each) => each.lead !== null)!;
    const offering = input.offers.find(
      ({ area, kind, city }) => area === first.area && kind === 'lead' && city !== lead.lead!.city,
    )!;
    const edits: readonly PlanEdit[] = [
      { op: 'set', id: `${lead.id}.lead`, value: offering.city },
      english('P1.objective', 'An aim of our own.'),
      english(`${lead.id}.title`, 'A title of our own'),
    ];
    const { locks, texts } = heldByHand(edit(...edits), edits);
    expect(locks).toEqual([{ area: first.area, type: lead.type, task: 'lead', city: offering.city }]);
    const again = draftPlan({ ...input, locks });
    const plan = applyEdits(again, textsFor(again, texts), context);
    const same = plan.areas[0]!.activities.find(({ type }) => type === lead.type)!;
    expect(fieldValue(plan, `${same.id}.lead`)).toBe(offering.city);
    expect(same.title.en).toBe('A title of our own');
    expect(editableTexts(plan).get('P1.objective')!.text.en).toBe('An aim of our own.');
  });
});
