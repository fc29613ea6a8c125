import type { Hand } from '../../api/city-desk.ts';
import type { Text } from '../../i18n/text.ts';

/** The name to show for somebody. */
export function handName(hand: Hand, t: Text['t']): string {
  if (hand.self) return t('answer-desk.you');
  if (hand.team) return t('answer-desk.team');
  return hand.name ?? t('answer-desk.someone');
}
