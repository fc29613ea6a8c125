import { languages } from '#members';
import type { LocalText } from '#members';
import { activityTemplates } from './activity-templates.ts';
import { areaTexts, riskTexts } from './area-texts.ts';
import { fillText } from './fill-text.ts';
import { gapTexts } from './gap-texts.ts';
import { reasonTexts } from './reason-texts.ts';

const all: readonly (readonly [string, LocalText])[] = [
  ...Object.entries(reasonTexts),
  ...Object.entries(gapTexts),
  ...Object.entries(areaTexts),
  ...Object.entries(riskTexts),
  ...Object.entries(activityTemplates).flatMap(([type, { title, output }]) => [
    [`${type} title`, title] as const,
    [`${type} output`, output] as const,
  ]),
];

function places(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

describe('texts of the plan', () => {
  test.each(all)('%s stands in every language with the same places', (_, text) => {
    for (const language of languages) {
      expect(text[language].trim()).not.toBe('');
      expect(places(text[language])).toEqual(places(text.en));
    }
    expect(text.ar).toMatch(/\p{Script=Arabic}/u);
  });

  test('a place takes a text in its own language and stays visible without a value', () => {
    const text = { en: '{a} {b}', fr: '{b} {a}', es: '{a}', ar: '{a}' };
    const a = { en: 'one', fr: 'un', es: 'uno', ar: 'واحد' };
    expect(fillText(text, { a })).toEqual({ en: 'one {b}', fr: '{b} un', es: 'uno', ar: 'واحد' });
  });
});
