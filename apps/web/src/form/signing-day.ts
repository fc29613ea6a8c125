import type { ResponseView } from '../api/survey.ts';
import { today } from './today.ts';

/** The day on which whoever signs now signs: the service's, for a device's clock may be wrong. */
export function signingDay({ today: day }: Pick<ResponseView, 'today'>, now: Date): string {
  return day ?? today(now);
}
