import type { AssemblyRecord } from '../assembly-record.ts';
import type { MinutedAmendment, MinutedAt } from './minutes.ts';

/** The amendments of a session with their fate, in the order of their numbers. */
export function minutedAmendments(
  { amendments, calls }: Pick<AssemblyRecord, 'amendments' | 'calls'>,
  at: {
    readonly submitted: ReadonlyMap<string, MinutedAt>;
    readonly settled: ReadonlyMap<string, MinutedAt>;
  },
): readonly MinutedAmendment[] {
  const numberOf = (id: string | null) => amendments.get(id ?? '')?.submitted.number ?? null;
  return [...amendments].map(([id, { submitted, supporters, state, by }]) => ({
    amendment: id,
    number: submitted.number,
    seats: [...supporters],
    language: submitted.language,
    submitted: at.submitted.get(id)!,
    lines: [...new Set(submitted.edits.map((edit) => (edit.op === 'add' ? edit.output : edit.id)))],
    to: numberOf(submitted.to),
    replaces: submitted.replaces.flatMap((each) => numberOf(each) ?? []),
    state,
    decided: state === 'submitted' ? null : (at.settled.get(id) ?? null),
    by:
      state === 'fallen'
        ? numberOf(by)
        : state === 'withdrawn'
          ? by
          : by === null
            ? null
            : calls.has(by)
              ? 'consensus'
              : 'poll',
  }));
}
