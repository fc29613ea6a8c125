import { readdirSync } from 'node:fs';
import { problemText } from './problem-text.ts';
import { ar } from './texts/ar.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';

const translations = Object.entries({ fr, es, ar });

function places(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

describe('texts of problems', () => {
  test.each(translations)('%s has the keys and places of English', (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
    for (const [code, text] of Object.entries(texts)) {
      expect([code, places(text)]).toEqual([code, places(en[code as keyof typeof en])]);
      expect(text.trim()).not.toBe('');
    }
  });

  test('no code stands in two parts, where the second text would silently take the place of the first', async () => {
    const folder = new URL('texts/en/', import.meta.url);
    const parts = await Promise.all(
      readdirSync(folder).map((file) => import(new URL(file, folder).href) as Promise<object>),
    );
    const codes = parts.flatMap((part) => Object.values(part).flatMap((texts: object) => Object.keys(texts)));
    expect(codes.toSorted()).toEqual(Object.keys(en).sort());
  });

  test('Arabic is written in Arabic throughout', () => {
    expect(Object.entries(ar).filter(([, text]) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
  });
});

describe('problemText', () => {
  test.each([
    ['poll-closed', {}, 'en', 'The poll closed before the ballot arrived. The ballot was not counted.'],
    ['too-many-words', { count: 210, limit: 200 }, 'fr', 'Mots : 210 ; la limite est de 200.'],
    ['too-many-words', { count: 210 }, 'en', 'Words: 210; the limit is {limit}.'],
    ['duplicate-city', { value: 'Cork' }, 'ar', 'هذه المدينة مدرجة بالفعل: \u2068Cork\u2069'],
    ['field-is-string', {}, 'en', 'This field cannot be accepted.'],
    ['no-such-code', {}, 'es', 'Esto fue rechazado (no-such-code).'],
    ['constructor', {}, 'en', 'This was refused (constructor).'],
    ['kind-gone', {}, 'en', 'No longer valid'],
  ] as const)('%s %j in %s', (code, params, language, text) => {
    expect(problemText(code, params, language)).toBe(text);
  });

  test('an added language has its own texts, and English for what it lacks', () => {
    const ko = { 'duplicate-city': '이미 있는 도시입니다: {value}' };
    expect(problemText('duplicate-city', { value: 'Cork' }, 'ko', ko)).toBe('이미 있는 도시입니다: Cork');
    expect(problemText('kind-gone', {}, 'ko', ko)).toBe('No longer valid');
    expect(problemText('kind-gone', {}, 'ko')).toBe('No longer valid');
    expect(problemText('kind-gone', {}, 'toString')).toBe('No longer valid');
  });
});
