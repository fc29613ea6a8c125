import type { AmendmentView } from '../../api/amendments.ts';
import type { Text } from '../../i18n/text.ts';

/** What became of an amendment, in a sentence; null while it waits for its decision. */
export function fateInWords(
  { state, fate }: Pick<AmendmentView, 'state' | 'fate'>,
  all: readonly AmendmentView[],
  { t }: Pick<Text, 't'>,
): string | null {
  if (fate === null) return null;
  switch (fate.kind) {
    case 'fell': {
      const other = all.find(({ id }) => id === fate.with)?.label ?? '';
      return fate.cause === null
        ? t('amendments.state.fallen')
        : t(`amendments.fell.${fate.cause}`, { other });
    }
    case 'withdrawn': {
      const mover = all.flatMap(({ cities }) => cities).find(({ seat }) => seat === fate.mover);
      return t('amendments.withdrawnBy', {
        who: mover?.cityName ?? t('amendments.theChair'),
        reason: fate.reason ?? '',
      });
    }
    case 'poll':
    case 'call':
      return t('amendments.decidedBy', {
        state: t(`amendments.state.${state}`),
        how: t(fate.kind === 'poll' ? 'amendments.byPoll' : 'amendments.byCall'),
      });
  }
}
