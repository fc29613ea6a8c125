import { regionNames } from '#members';
import type { LocalText, Region } from '#members';
import { activityNumber } from '../activity-number.ts';
import { allocationRules } from '../allocation/rules.ts';
import type { RuleName } from '../allocation/rules.ts';
import type { Reason } from '../plan.ts';
import { gapTexts } from './gap-texts.ts';
import { reasonTexts } from './reason-texts.ts';
import { workingLanguages } from './working-languages.ts';

/** Values in the words of others: they keep their own direction inside any sentence. */
const foreign = new Set(['city', 'next', 'reason', 'activity', 'decision', 'where']);

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u;

/**
 * A reason or gap as a sentence, in the language that `read` takes of a text. Region ids become their names, ids of
 * activities the numbers that people say, rules their sentence; names of cities and words of others stand in bidi
 * isolates where the sentence runs from right to left. A code without a text shows as `⟦code⟧`.
 */
export function reasonText({ code, values }: Reason, read: (text: LocalText) => string): string {
  const text = reasonTexts[code] ?? gapTexts[code];
  if (text === undefined) return `⟦${code}⟧`;
  const template = read(text);
  const english = template === text.en;
  return template.replace(/\{(\w+)\}/g, (place, key: string) => {
    const value = values[key];
    if (value === undefined) return place;
    if ((key === 'region' || key === 'where') && isRegion(value)) {
      const name = read(regionNames[value]);
      // Within an English sentence only this one takes an article.
      return english && value === 'arab-states' && !template.startsWith(place) ? `the ${name}` : name;
    }
    const language = key === 'where' && values.rule === 'R12' ? workingLanguages[value] : undefined;
    if (language !== undefined) return read(language);
    if (key === 'rule' && isRule(value)) return `${value} – ${read(allocationRules[value].text)}`;
    const shown = key === 'activity' ? activityNumber(`${value}`) : `${value}`;
    return foreign.has(key) && rightToLeft.test(template) ? `\u2068${shown}\u2069` : shown;
  });
}

function isRule(value: unknown): value is RuleName {
  return typeof value === 'string' && Object.hasOwn(allocationRules, value);
}

function isRegion(value: unknown): value is Region {
  return typeof value === 'string' && Object.hasOwn(regionNames, value);
}
