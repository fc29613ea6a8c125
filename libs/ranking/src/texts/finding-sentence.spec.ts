import * as fc from 'fast-check';
import { languages } from '#members';
import { defaultSettings } from '../default-settings.ts';
import { rank } from '../rank.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { findingSentence } from './finding-sentence.ts';
import { findingTexts } from './finding-texts.ts';

const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const quick = { ...defaultSettings, places: 2, draws: 100, replicates: 100 };

describe('finding texts', () => {
  it.each(Object.entries(findingTexts))('%s stands in every language with the same values', (_, text) => {
    for (const language of languages) expect(placesOf(text[language])).toEqual(placesOf(text.en));
    expect(text.ar).toMatch(/\p{Script=Arabic}/u);
  });

  it('say everything that a report finds, with no value left out', () => {
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...languages), (profile, language) => {
        for (const finding of rank(profile, quick).findings) {
          const sentence = findingSentence(finding, language, (id) => id);
          expect(sentence).not.toMatch(/[{}]/);
          expect(sentence).not.toBe(finding.code);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('name the areas in their order', () => {
    const finding = { code: 'may-be-first', values: { areas: ['esd', 'health'] } };
    const names: Readonly<Record<string, string>> = { esd: 'Sustainable development', health: 'Health' };
    expect(findingSentence(finding, 'en', (id) => names[id] ?? id)).toBe(
      'Each of these may be first: Sustainable development, Health.',
    );
  });
});
