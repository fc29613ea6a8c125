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
  return documentOf(
    client.POST('/api/plans/{plan}/assembly', {
      params: { path: { plan } },
      body: { ...rest, rules: plain(rules) },
    }),
  );
};
/** Puts other rules on the record, until anything is asked in earnest. */
export const setRules = (assembly: string, rules: SessionRules): Promise<AssemblyView> =>
  documentOf(
    client.PUT('/api/assemblies/{assembly}/rules', {
      params: { path: { assembly } },
      body: plain(rules),
    }),
  );
export const closeAssembly = (assembly: string): Promise<AssemblyView> =>
  documentOf(client.POST('/api/assemblies/{assembly}/close', { params: { path: { assembly } } }));

/** As rules are sent: lists that can be written to, and only what can be special. */
function plain(rules: SessionRules) {
  return {
    ...rules,
    special: specialKinds.filter((kind) => rules.special.includes(kind)),
    maySeat: [...rules.maySeat],
  };
}
