import { specialKinds } from '#assembly';
import type { MajorityRule, Quorum, SessionRules } from '#assembly';
import type { Language } from '#members';
import type { AssemblyView, PollView } from './assembly.ts';
import { client, documentOf } from './client.ts';

export const readAssemblies = (): Promise<readonly AssemblyView[]> =>
  documentOf(client.GET('/api/assemblies'));
/** What a session is held on. */
export interface SessionTerms {
  readonly title: string;
  /** A frozen and published roll. */
  readonly roll: string;
  readonly access: 'open' | 'closed';
  readonly governing: Language;
  readonly practice: boolean;
  readonly rules: SessionRules;
  /** The city whose delegate is proposed to chair. */
  readonly chair?: string;
}

/** Calls a session on a plan: one seat for each member of the roll. */
export const callAssembly = (plan: string, terms: SessionTerms): Promise<AssemblyView> => {
  const { rules, ...rest } = terms;
  const plain = {
    ...rules,
    special: specialKinds.filter((kind) => rules.special.includes(kind)),
    maySeat: [...rules.maySeat],
  };
  return documentOf(
    client.POST('/api/plans/{plan}/assembly', {
      params: { path: { plan } },
      body: { ...rest, rules: plain },
    }),
  );
};
/** Opens a poll; without a rule the simple majority of Yes and No. */
export const openPoll = (
  assembly: string,
  item: string,
  pinned: { rule?: MajorityRule; quorum?: Quorum } = {},
): Promise<PollView> =>
  documentOf(
    client.POST('/api/assemblies/{assembly}/items/{item}/polls', {
      params: { path: { assembly, item } },
      // The close declares the result.
      body: { ...pinned, contestSeconds: 0 },
    }),
  );
export const closePoll = (poll: string): Promise<PollView> =>
  documentOf(client.POST('/api/polls/{poll}/close', { params: { path: { poll } } }));
export const closeAssembly = (assembly: string): Promise<AssemblyView> =>
  documentOf(client.POST('/api/assemblies/{assembly}/close', { params: { path: { assembly } } }));
