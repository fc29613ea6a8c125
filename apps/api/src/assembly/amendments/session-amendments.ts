import { amendmentConflicts, withTranslations } from '#assembly';
import type { Amendment, AmendmentConflict } from '#assembly';
import { languages } from '#members';
import type { Language } from '#members';
import type { EditContext, Plan, PlanEdit } from '#plan';
import { Problem } from '#problem';
import type { AmendmentRecord, AssemblyRecord, Store } from '#store';

/** The text that is amended, and what its amendments are read against. */
export interface PutPlan {
  readonly plan: Plan;
  readonly hash: string;
  readonly context: EditContext;
}

/** The version of the plan that was put to a session. */
export async function putPlan(
  store: Store,
  { plan: id, planVersion }: Pick<AssemblyRecord, 'plan' | 'planVersion'>,
): Promise<PutPlan> {
  const version = await store.plans.version(id, planVersion);
  const record = await store.plans.find(id);
  if (!version || !record) throw new Problem('not-found', 'plan-version-unknown');
  const history = await store.planEdits.history(id);
  return {
    plan: JSON.parse(version.text) as Plan,
    hash: version.hash,
    context: {
      cities: await store.members.all(),
      taken: history.flatMap(({ edits }) => edits.flatMap((edit) => (edit.op === 'remove' ? [edit.id] : []))),
      closed: record.terms.settings?.closed ?? [],
    },
  };
}

/** An amendment as conflicts, order and merging look at it: with every language that it is there in. */
export function amendmentOf(record: AmendmentRecord): Amendment {
  const { id, number, base, to, reason, language, fallsIf, alternatives, replaces, state } = record;
  return {
    id,
    number,
    base,
    to,
    reason,
    language,
    fallsIf,
    alternatives,
    replaces,
    state,
    edits: withTranslations(record.edits, record.translations),
    cities: record.supporters,
  };
}

/** Languages in which one of its texts is missing; none where it changes no text. */
export function missingLanguages({
  edits,
  translations,
}: Pick<AmendmentRecord, 'edits' | 'translations'>): readonly Language[] {
  const all = withTranslations(edits, translations);
  const lines = new Set(edits.flatMap((edit) => (edit.op === 'text' ? [edit.id] : [])));
  const there = (language: Language, line: string) =>
    all.some((edit) => edit.op === 'text' && edit.id === line && edit.language === language);
  return languages.filter((language) => [...lines].some((line) => !there(language, line)));
}

/** The edits that lead from the plan to what an amendment amends: those of the amendment that it amends, and of that one's. */
export function editsBefore(
  amendments: readonly Pick<AmendmentRecord, 'id' | 'to' | 'edits'>[],
  to: string | null,
): readonly PlanEdit[] {
  const target = to === null ? undefined : amendments.find(({ id }) => id === to);
  return target === undefined ? [] : [...editsBefore(amendments, target.to), ...target.edits];
}

/** Where open amendments get in each other's way. */
export function conflictsOf(plan: Plan, amendments: readonly Amendment[]): readonly AmendmentConflict[] {
  // Another's parent is needed to read what it amends, decided or not; a pair of decided ones concerns nobody.
  const open = new Set(amendments.filter(({ state }) => state === 'submitted').map(({ id }) => id));
  return amendmentConflicts(
    plan,
    amendments.filter(({ state }) => state === 'submitted' || state === 'adopted'),
  ).filter(({ a, b }) => open.has(a) || open.has(b));
}
