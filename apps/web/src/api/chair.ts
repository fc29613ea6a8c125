import type { MajorityRule, Quorum } from '#assembly';
import type { AssemblyView, PollView } from './assembly.ts';
import { client, documentOf } from './client.ts';

export const readAssemblies = (): Promise<readonly AssemblyView[]> =>
  documentOf(client.GET('/api/assemblies'));
/** Calls a session on a plan: one seat for each active member. */
export const callAssembly = (plan: string, title: string): Promise<AssemblyView> =>
  documentOf(
    client.POST('/api/plans/{plan}/assembly', {
      params: { path: { plan } },
      body: { title },
    }),
  );
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
