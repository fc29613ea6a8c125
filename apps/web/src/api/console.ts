import type { AssemblyView, BallotChoice, CallView, ContestView, FloorView, PollView } from './assembly.ts';
import { requestJson } from './request-json.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** Who is present, who has voted and who is missing, by name. */
export type HallBoard = Schemas['BoardView'];
/** A slip or a raised hand. */
export type Paper = Omit<Schemas['PaperView'], 'choice'> & { readonly choice: BallotChoice };
/** How a poll is opened; what is left out is that of the session. */
export type PollTerms = Omit<Schemas['OpenPollDto'], 'options'> & {
  readonly options?: readonly Schemas['PollOptionDto'][];
};
/** Who moved something and why. */
export type Motion = Schemas['MotionDto'];

const post = <Answer>(path: string, body: unknown = {}) => requestJson<Answer>(path, { body });

export const readBoard = (assembly: string) => requestJson<HallBoard>(`/api/assemblies/${assembly}/board`);
/** Asks the hall: any objection? */
export const askForObjections = (assembly: string, item: string) =>
  post<CallView>(`/api/assemblies/${assembly}/items/${item}/calls`);
export const closeCall = (call: string) => post<CallView>(`/api/calls/${call}/close`);
export const openPoll = (assembly: string, item: string, terms: PollTerms) =>
  post<PollView>(`/api/assemblies/${assembly}/items/${item}/polls`, terms);
export const closePoll = (poll: string) => post<PollView>(`/api/polls/${poll}/close`);
export const declarePoll = (poll: string) => post<PollView>(`/api/polls/${poll}/declare`);
export const voidPoll = (poll: string, motion: Motion) => post<PollView>(`/api/polls/${poll}/void`, motion);
/** Puts a vote right before the result is declared. */
export const correctVote = (
  poll: string,
  correction: { seat: string; choice: BallotChoice; reason: string },
) => post<PollView>(`/api/polls/${poll}/corrections`, correction);
export const contestsOf = (poll: string) =>
  requestJson<readonly ContestView[]>(`/api/polls/${poll}/contests`);

export const setAgenda = (assembly: string, order: readonly string[]) =>
  requestJson<AssemblyView>(`/api/assemblies/${assembly}/agenda`, { method: 'PUT', body: { order } });
/** Shows the hall an item before it is put; null: how the last one came out. */
export const showItem = (assembly: string, item: string | null) =>
  requestJson<AssemblyView>(`/api/assemblies/${assembly}/shown`, { method: 'PUT', body: { item } });
/** Brings a question onto the agenda that is not in the plan. */
export const addItem = (assembly: string, item: Schemas['AddItemDto']) =>
  post<AssemblyView>(`/api/assemblies/${assembly}/items`, item);
/** Puts items together that are decided en bloc. */
export const joinItems = (assembly: string, items: readonly string[]) =>
  post<AssemblyView>(`/api/assemblies/${assembly}/blocs`, { items });
/** Votes on each activity of an area by itself. */
export const divideItem = (item: string) =>
  post<AssemblyView>(`/api/items/${item}/division`, { activities: true });
export const withdrawItem = (item: string, motion: Motion) =>
  post<AssemblyView>(`/api/items/${item}/withdraw`, motion);
export const reopenItem = (item: string, motion: Motion) =>
  post<AssemblyView>(`/api/items/${item}/reopen`, motion);

export const callSpeaker = (speaker: string) => post<FloorView>(`/api/speakers/${speaker}/call`);
export const endSpeech = (speaker: string) => post<FloorView>(`/api/speakers/${speaker}/done`);
export const orderSpeakers = (assembly: string, order: readonly string[]) =>
  requestJson<FloorView>(`/api/assemblies/${assembly}/speakers`, { method: 'PUT', body: { order } });
/** Starts the clock that the hall sees; null takes it away. */
export const setTimer = (
  assembly: string,
  timer: { kind: 'speaker' | 'poll' | 'break'; seconds: number } | null,
) =>
  requestJson<FloorView>(
    `/api/assemblies/${assembly}/timer`,
    timer === null ? { method: 'DELETE' } : { method: 'PUT', body: timer },
  );

export const readPapers = (poll: string) => requestJson<readonly Paper[]>(`/api/polls/${poll}/papers`);
/** Enters a slip or a raised hand; it counts once another teller has confirmed it. */
export const enterPaper = (poll: string, paper: { seat: string; choice: BallotChoice; nonce: string }) =>
  post<readonly Paper[]>(`/api/polls/${poll}/papers`, paper);
export const confirmPaper = (poll: string, paper: number) =>
  post<readonly Paper[]>(`/api/polls/${poll}/papers/${paper}/confirm`);
