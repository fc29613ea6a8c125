import type { TextValues } from '#texts';
import type { MessageKey } from '../i18n/message-key.ts';
import type { AreaOutcome } from './city-outcome.ts';

/** The city page's title: how many of its priorities are in the plan and what it coordinates. */
export function cityFinding(
  city: string,
  outcome: readonly Pick<AreaOutcome, 'fate'>[],
  plan: 'none' | 'draft' | 'adopted',
): { readonly key: MessageKey; readonly values: TextValues } {
  const all = outcome.length;
  if (plan === 'none') return { key: 'city.findingOpen', values: { city, all } };
  const inPlan = outcome.filter(({ fate }) => fate !== 'not-in-plan' && fate !== 'open').length;
  const coordinates = outcome.filter(({ fate }) => fate === 'coordinates').length;
  return { key: 'city.finding', values: { city, all, inPlan, coordinates, plan } };
}
