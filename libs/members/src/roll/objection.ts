import { Problem } from '#problem';

/** What an objection to a published roll can say: a city is missing, one should not be on it, or a detail is wrong. */
export const objectionKinds = ['missing', 'should-not-be', 'detail'] as const;

export type ObjectionKind = (typeof objectionKinds)[number];

/** How an objection can end. */
export const objectionOutcomes = ['upheld', 'dismissed', 'withdrawn'] as const;

export type ObjectionOutcome = (typeof objectionOutcomes)[number];

/** Open until the team has ruled or the objector has withdrawn it. */
export type ObjectionState = 'open' | ObjectionOutcome;

/** What can happen to an objection: the team rules, the objector withdraws. */
export type ObjectionEvent = 'uphold' | 'dismiss' | 'withdraw';

type Transitions = Readonly<Partial<Record<ObjectionEvent, ObjectionOutcome>>>;

/** State → event → next state; what is not listed is refused. A ruling is final: who errs freezes another roll. */
const transitions: Readonly<Record<ObjectionState, Transitions>> = {
  open: { uphold: 'upheld', dismiss: 'dismissed', withdraw: 'withdrawn' },
  upheld: {},
  dismissed: {},
  withdrawn: {},
};

/** How the objection ends. @throws Problem `conflict/objection-closed` when it has ended already */
export function advanceObjection(state: ObjectionState, event: ObjectionEvent): ObjectionOutcome {
  const next = transitions[state][event];
  if (next === undefined) throw new Problem('conflict', 'objection-closed');
  return next;
}

/** What can happen to an objection in this state, for the buttons of a page. */
export function objectionEvents(state: ObjectionState): readonly ObjectionEvent[] {
  return Object.keys(transitions[state]) as ObjectionEvent[];
}
