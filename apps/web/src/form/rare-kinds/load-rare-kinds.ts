import type { Question, Questionnaire } from '#survey';
import type { RareKind, RareKinds } from './rare-kind.ts';

type Loader = () => Promise<RareKind>;

/** Kinds of questions that few questionnaires have: each a chunk of its own. The form keeps them all for offline work. */
const chunks: Readonly<Partial<Record<Question['type'], Loader>>> = {
  'best-worst': () => import('../best-worst-field/best-worst-kind.ts').then((chunk) => chunk.bestWorstKind),
  points: () => import('../points-field/points-kind.ts').then((chunk) => chunk.pointsKind),
  number: () => import('../number-field/number-kind.ts').then((chunk) => chunk.numberKind),
  date: () => import('../date-field/date-kind.ts').then((chunk) => chunk.dateKind),
  line: () => import('../line-field/line-kind.ts').then((chunk) => chunk.lineKind),
  file: () => import('../file-field/file-kind.ts').then((chunk) => chunk.fileKind),
  statement: () => import('../statement-field/statement-kind.ts').then((chunk) => chunk.statementKind),
};

/** The rare kinds that this questionnaire asks, so that no page of it has to wait for one. */
export async function loadRareKinds({ sections }: Questionnaire): Promise<RareKinds> {
  const types = new Set(sections.flatMap(({ questions }) => questions.map(({ type }) => type)));
  const loaded = await Promise.all(
    [...types].map(async (type) => {
      const kind = await chunks[type]?.();
      return kind === undefined ? [] : [[type, kind] as const];
    }),
  );
  return Object.fromEntries(loaded.flat());
}
