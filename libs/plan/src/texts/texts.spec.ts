import { languages } from '#members';
import type { LocalText } from '#members';
import { activityTypeNames } from '../plan.ts';
import { fillText } from './fill-text.ts';
import { planTexts } from './plan-texts.ts';

function textsIn(value: unknown, path: string): readonly (readonly [string, LocalText])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as LocalText]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path} ${key}`.trim()));
}

const all = textsIn(planTexts, '');

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

  test('every type of activity has its template, description and indicator', () => {
    for (const type of activityTypeNames) {
      for (const part of ['title', 'product'])
        expect(all.map(([path]) => path)).toContain(`activityTemplates ${type} ${part}`);
      expect(all.map(([path]) => path)).toContain(`activityDescriptions ${type}`);
      for (const part of ['text', 'unit', 'verification'])
        expect(all.map(([path]) => path)).toContain(`indicatorTemplates ${type} ${part}`);
    }
  });

  test('names the translations that nobody has reviewed', () => {
    const silent = all.filter(([path, { unreviewed }]) => !/quarter/.test(path) && unreviewed?.length !== 3);
    expect(silent).toEqual([]);
  });

  test('a place takes a text in its own language and stays visible without a value', () => {
    const text = { en: '{a} {b}', fr: '{b} {a}', es: '{a}', ar: '{a}' };
    const a = { en: 'one', fr: 'un', es: 'uno', ar: 'واحد' };
    expect(fillText(text, { a })).toEqual({ en: 'one {b}', fr: '{b} un', es: 'uno', ar: 'واحد' });
  });
});
