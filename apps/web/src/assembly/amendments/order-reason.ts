import type { AmendmentView } from '../../api/amendments.ts';
import type { Text } from '../../i18n/text.ts';

/** Why an amendment stands where it does in the proposed order: how far it is from the text, by what weighs most. */
export function orderReason(
  { to, lines }: Pick<AmendmentView, 'to' | 'lines'>,
  all: readonly AmendmentView[],
  { t, number }: Pick<Text, 't' | 'number'>,
): string {
  const parent = all.find(({ id }) => id === to);
  if (parent !== undefined) return t('amendment-desk.order.why.to', { other: parent.label });
  const removed = lines.filter(({ kind }) => kind === 'removed').length;
  if (removed > 0) return t('amendment-desk.order.why.removed', { count: removed });
  const moved = lines.filter(({ kind }) => kind === 'moved' || kind === 'added').length;
  if (moved > 0) return t('amendment-desk.order.why.moved', { count: moved });
  const fields = lines.filter(({ kind }) => kind === 'field');
  const [only] = fields;
  if (only !== undefined) {
    const { before, after } = only;
    return fields.length === 1 && typeof before === 'number' && typeof after === 'number' && before > 0
      ? t('amendment-desk.order.why.amount', {
          share: number((after - before) / before, { style: 'percent', signDisplay: 'always' }),
        })
      : t('amendment-desk.order.why.fields', { count: fields.length });
  }
  const words = lines
    .flatMap(({ parts }) => parts)
    .filter(({ kind }) => kind !== 'same')
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return t('amendment-desk.order.why.words', { count: words });
}
