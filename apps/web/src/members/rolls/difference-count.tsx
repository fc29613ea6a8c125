import type { RollDifferences } from '#members';
import { useText } from '../../i18n/text-context.tsx';

/** In a sentence, how a roll differs from an earlier one of the same day. */
export function DifferenceCount({ differences }: { differences: RollDifferences }) {
  const { t } = useText();
  const { joined, left, renamed, corrected } = differences;
  const changed = new Set([...renamed, ...corrected].map(({ id }) => id)).size;
  const some = joined.length + left.length + changed > 0;
  return t('rolls.differs', {
    some: some ? 'yes' : 'no',
    joined: joined.length,
    left: left.length,
    changed,
  });
}
