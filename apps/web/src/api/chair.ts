import { specialKinds } from '#assembly';
import type { SessionRules } from '#assembly';
import type { Language } from '#members';
import type { AssemblyView } from './assembly.ts';
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
export const closeAssembly = (assembly: string): Promise<AssemblyView> =>
  documentOf(client.POST('/api/assemblies/{assembly}/close', { params: { path: { assembly } } }));
