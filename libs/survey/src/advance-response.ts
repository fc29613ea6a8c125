import { Problem } from '#problem';
import type { ResponseState } from './response.ts';

/** What can happen to a response; `submit-late` is the signature after the deadline, `take-back` undoes `ask-review`, `reopen` is the team's act. */
export type ResponseEvent =
  'save' | 'ask-review' | 'take-back' | 'send-back' | 'submit' | 'submit-late' | 'reopen';

type Transitions = Readonly<Partial<Record<ResponseEvent, ResponseState>>>;

/** State → event → next state; what is not listed is refused. */
const transitions: Readonly<Record<ResponseState, Transitions>> = {
  draft: { save: 'draft', 'ask-review': 'in-review', submit: 'submitted', 'submit-late': 'late' },
  'in-review': {
    save: 'in-review',
    'take-back': 'draft',
    'send-back': 'draft',
    submit: 'submitted',
    'submit-late': 'late',
  },
  submitted: { reopen: 'reopened' },
  late: { reopen: 'reopened' },
  reopened: { save: 'reopened', 'ask-review': 'in-review', submit: 'submitted', 'submit-late': 'late' },
};

/** The response's next state. @throws Problem `conflict/response-not-ready` when the state does not allow the event */
export function advanceResponse(state: ResponseState, event: ResponseEvent): ResponseState {
  const next = transitions[state][event];
  if (next === undefined) throw new Problem('conflict', 'response-not-ready', { state, event });
  return next;
}

/** What can happen to a response in this state, for the buttons of a page. */
export function responseEvents(state: ResponseState): readonly ResponseEvent[] {
  return Object.keys(transitions[state]) as ResponseEvent[];
}
