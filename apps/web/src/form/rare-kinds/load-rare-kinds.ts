import type { Question, Questionnaire } from '#survey';
import type { RareKinds } from './rare-kind.ts';

type Types = readonly Question['type'][];

/** Kinds of questions that few questionnaires have: what is used together is one chunk. The form keeps all of them for offline work. */
const chunks: readonly { readonly types: Types; readonly load: () => Promise<RareKinds> }[] = [
  {
    types: ['line', 'number', 'date', 'statement'],
    load: () => import('./written-kinds.ts').then((chunk) => chunk.writtenKinds),
  },
  {
    types: ['best-worst', 'points'],
    load: () => import('./weighed-kinds.ts').then((chunk) => chunk.weighedKinds),
  },
  { types: ['file'], load: () => import('./file-kinds.ts').then((chunk) => chunk.fileKinds) },
];

/** The rare kinds that this questionnaire asks, so that no page of it has to wait for one. */
export async function loadRareKinds({ sections }: Questionnaire): Promise<RareKinds> {
  const asked = new Set(sections.flatMap(({ questions }) => questions.map(({ type }) => type)));
  const needed = chunks.filter(({ types }) => types.some((type) => asked.has(type)));
  const loaded = await Promise.all(needed.map(({ load }) => load()));
  return Object.assign({}, ...loaded) as RareKinds;
}
