import type { AmendmentConflict, AmendmentsView, AmendmentView } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';

type All = Pick<AmendmentsView, 'amendments' | 'conflicts'>;

/** What an amendment hangs on, as sentences: what it amends, with what it falls, its alternatives, its compromises. */
export function AmendmentTies({ amendment, all }: { amendment: AmendmentView; all: All }) {
  const { t, list } = useText();
  const { id, to, fallsIf, alternatives, replaces, replacedBy } = amendment;
  const labels = (ids: readonly string[]) => list(ids.map((each) => labelOf(all.amendments, each)));
  const same =
    alternatives === null
      ? []
      : all.amendments.filter((each) => each.alternatives === alternatives && each.id !== id);
  const letting = all.amendments.filter((each) => each.fallsIf.includes(id));
  const said = [
    ...(to === null ? [] : [t('amendments.amends', { other: labels([to]) })]),
    ...(replaces.length === 0 ? [] : [t('amendments.replaces', { others: labels(replaces) })]),
    ...(replacedBy.length === 0 ? [] : [t('amendments.replacedBy', { others: labels(replacedBy) })]),
    ...(same.length === 0
      ? []
      : [t('amendments.alternatives', { others: list(same.map(({ label }) => label)) })]),
    ...(fallsIf.length === 0
      ? []
      : [t('amendments.fallsIf', { count: fallsIf.length, others: labels(fallsIf) })]),
    ...(letting.length === 0
      ? []
      : [
          t('amendments.letsFall', {
            count: letting.length,
            others: list(letting.map(({ label }) => label)),
          }),
        ]),
  ];
  const conflicts = all.conflicts.filter(({ a, b }) => a === id || b === id);
  if (said.length === 0 && conflicts.length === 0) return null;
  return (
    <ul className="amendment-ties">
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {conflicts.map((conflict) => (
        <li key={`${conflict.a} ${conflict.b} ${conflict.kind}`} className="amendment-conflict">
          <ConflictWords conflict={conflict} all={all.amendments} />
        </li>
      ))}
    </ul>
  );
}

/** Two amendments that get in each other's way, as a sentence. */
export function ConflictWords(props: { conflict: AmendmentConflict; all: readonly AmendmentView[] }) {
  const { conflict, all } = props;
  const { t } = useText();
  const [a, b] = [labelOf(all, conflict.a), labelOf(all, conflict.b)];
  return t(`amendments.conflict.${conflict.kind}`, { a, b });
}

/** `A3`. */
export function labelOf(all: readonly AmendmentView[], id: string): string {
  return all.find((each) => each.id === id)?.label ?? id;
}
