import { makeBundle, mergeAmendments } from '#assembly';
import type { LedgerEvent, LedgerEventOf } from '#assembly';
import { canonicalJson } from '#canonical';
import { applyEdits, planHash } from '#plan';
import type { Plan, PlanEdit } from '#plan';
import { amendedPlan, anAmendment } from '../../libs/assembly/src/testing/amendments.ts';
import type { Files } from './forged-bundles.ts';
import { cities, openedSession, partsOf, roll, seatOf } from './golden-session.ts';

const put = amendedPlan;
const [first, second, third] = put.areas[0]!.activities as [
  Plan['areas'][0]['activities'][0],
  Plan['areas'][0]['activities'][0],
  Plan['areas'][0]['activities'][0],
];
// Of a city the roll holds neither its languages nor the name that it bears by now.
const context = {
  cities: roll.members.map((city) => ({ ...city, name: `${city.name} today`, languages: ['eng', 'gle'] })),
};

/** What is amended: a budget, that budget again by an amendment to it, a title, a city's task, an activity more and one less. */
const amendments: readonly { readonly to?: string; readonly edits: readonly PlanEdit[] }[] = [
  { edits: [{ op: 'set', id: `${first.id}.cost`, value: first.cost + 7_000 }] },
  { to: 'a1', edits: [{ op: 'set', id: `${first.id}.cost`, value: first.cost + 9_000 }] },
  { edits: [{ op: 'text', id: `${first.id}.title`, language: 'en', text: 'A title of the hall' }] },
  { edits: [{ op: 'set', id: `${second.id}.lead`, value: 'cork-irl' }] },
  { edits: [{ op: 'add', output: first.output, type: first.type, start: first.start }] },
  { edits: [{ op: 'remove', id: third.id }] },
];
const ids = amendments.map((_, index) => `a${index + 1}`);
const adopted = applyEdits(
  put,
  mergeAmendments(
    put,
    amendments.map(({ to = null, edits }, index) =>
      anAmendment(`a${index + 1}`, edits, { to, state: 'adopted' }),
    ),
  ).edits,
  context,
);

/**
 * A session that put a plan, amended it and adopted what came of it. With a change, whoever keeps the record adopts
 * something else than the hall did and sets every hash to it.
 */
export function amendedBundle(change: (plan: Plan) => Plan = (plan) => plan): Files {
  const plan = change(adopted);
  const session = openedSession(planHash(put));
  for (const city of cities) session.seat(seatOf(city));
  const seat = seatOf('cork-irl');
  for (const [index, { to = null, edits }] of amendments.entries()) {
    const said: Partial<LedgerEventOf<'amendment-submitted'>> = { to, edits };
    session.say({
      type: 'amendment-submitted',
      amendment: ids[index]!,
      number: index + 1,
      seat,
      supporters: [],
      base: planHash(put),
      reason: 'It reads better.',
      language: 'en',
      fallsIf: [],
      alternatives: null,
      replaces: [],
      ...said,
    } as LedgerEvent);
    session.add(`item-${index}`, 'amendment', [], planHash(put));
    session.say({ type: 'amendment-put', amendment: ids[index]!, item: `item-${index}` });
    session.call(`call-${index}`, `item-${index}`);
    const by = { call: `call-${index}` };
    session.say({ type: 'amendment-decided', amendment: ids[index]!, fate: 'adopted', by });
  }
  session.call('call-plan', 'plan');
  const hash = planHash(plan);
  session.say({ type: 'plan-amended', base: planHash(put), planHash: hash, amendments: ids });
  session.say({ type: 'plan-adopted', planHash: hash, version: 4 });
  // The ranking of the golden session is not the one behind this plan.
  const { preferences: _, report: __, ...parts } = partsOf(session.entries, []);
  const versions = [
    { version: 3, hash: planHash(put), adopted: false, plan: put },
    { version: 4, hash, adopted: true, plan: null },
  ];
  return makeBundle({
    ...parts,
    plan,
    session: { ...parts.session!, versions },
  });
}

/** The adopted plan with an activity changed by hand. */
export function withActivity(
  plan: Plan,
  change: Partial<Plan['areas'][0]['activities'][0]>,
  id = first.id,
): Plan {
  return {
    ...plan,
    areas: plan.areas.map((area) => ({
      ...area,
      activities: area.activities.map((each) => (each.id === id ? { ...each, ...change } : each)),
    })),
  };
}

/** A change of words that no amendment asked for. */
export const withOtherWords = (plan: Plan): Plan =>
  JSON.parse(canonicalJson(plan).replace('A title of the hall', 'A title of the desk')) as Plan;
