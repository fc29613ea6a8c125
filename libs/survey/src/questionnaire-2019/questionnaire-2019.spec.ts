import { readFileSync } from 'node:fs';
import type { LocalText } from '#members';
import { languages } from '#members';
import { guidingQuestions2019 } from './guiding-questions-2019.ts';
import { questionnaire2019 } from './questionnaire-2019.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const { catalogue, sections } = questionnaire2019;
const questions = sections.flatMap((section) => section.questions);

/** Every text of the document with the path that leads to it. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, LocalText])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as LocalText]];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}/${key}`));
}

describe('questionnaire2019', () => {
  const texts = textsOf(questionnaire2019);

  it.each(texts)('%s is there in every language', (_, text) => {
    for (const language of languages) expect(text[language].trim()).not.toBe('');
    expect(text.ar).toMatch(/\p{Script=Arabic}/u);
    expect(new Set([text.en, text.fr, text.es, text.ar]).size).toBeGreaterThan(1);
  });

  it('marks every translation that wants a native reader', () => {
    expect(texts.filter(([, text]) => text.unreviewed?.length !== 3)).toEqual([]);
  });

  it('sets a French question mark off by a space that does not break', () => {
    expect(texts.filter(([, { fr }]) => /[^\u00A0][?!;:](?:\s|$)/u.test(fr))).toEqual([]);
  });

  it('asks the three core questions first', () => {
    expect(questions.map((question) => question.core).lastIndexOf(true)).toBe(2);
    expect(questions.slice(0, 3).map((question) => question.type)).toEqual(['ranking', 'rating', 'offers']);
  });

  it('gives every question, section and option an id of its own in kebab case', () => {
    const options = questions.flatMap((question) => (question.type === 'choice' ? [question.options] : []));
    for (const group of [questions, sections, catalogue.areas, ...options]) {
      const ids = group.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });
});

describe('areaCatalogue2019', () => {
  it('holds fifteen areas, seven of which became clusters', () => {
    expect(catalogue.areas).toHaveLength(15);
    expect(catalogue.areas.filter((area) => area.cluster !== null)).toHaveLength(7);
  });

  it('names the eight areas that have a colour of their own as the design does', () => {
    expect(catalogue.areas.slice(0, 8).map((area) => area.name.en)).toEqual([
      'Education for sustainable development',
      'Equity and inclusion',
      'Educational planning, monitoring and evaluation',
      'Global citizenship',
      'Entrepreneurship',
      'Health and well-being',
      'Literacy',
      'Digital learning',
    ]);
  });

  const listed = read('../../../members/data/sources.md').split('\n');

  it.each(catalogue.areas.map(({ id, source }) => [id, source] as const))(
    'takes %s from source %s',
    (_, source) => {
      const [, number, address] = /^\[(\d+)\] (\S+)$/.exec(source) ?? [];
      expect(listed.filter((line) => line.startsWith(`${number}. ${address} `))).toHaveLength(1);
    },
  );
});

describe('guidingQuestions2019', () => {
  const published = read('../../data/information-package-2019.txt').replace(/\s+/g, ' ');
  const ids = questions.map((question) => question.id);

  it.each(guidingQuestions2019.map(({ text, askedIn }) => [text, askedIn] as const))(
    '%s',
    (text, askedIn) => {
      expect(published).toContain(text);
      expect(askedIn.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining([...askedIn]));
    },
  );

  it('traces every question mark of the package', () => {
    const asked = guidingQuestions2019.filter(({ text }) => text.endsWith('?'));
    expect(asked).toHaveLength(published.split('?').length - 1);
  });

  it('takes up each of the five sub-themes, by its heading or its questions', () => {
    const headings = [...published.matchAll(/\((\d)\) ([A-Z][\w ]+?)(?::| for GNLC)/g)].map(
      ([, number, name]) => [Number(number), name?.toLowerCase().replace('new ', '').replace(' ', '-')],
    );
    const themes = [...new Set(guidingQuestions2019.map(({ subTheme }) => subTheme))];
    expect(headings).toEqual(themes.map((theme, index) => [index + 1, theme]));
  });

  it.each([
    ['youth at risk (NEETs)', 'youth-at-risk'],
    ['migrants and refugees', 'migrants-refugees'],
    ['digitally excluded populations', 'digitally-excluded'],
    ['people living in slums and deprived neighbourhoods', 'deprived-neighbourhoods'],
  ])('traces the group “%s” to the choice %s', (group, option) => {
    const asked = questions.find(({ id }) => id === 'local-groups');
    expect(published).toContain(group);
    expect(asked?.type === 'choice' && asked.options.map(({ id }) => id)).toContain(option);
  });

  it('leaves no question of ours without an origin', () => {
    const traced = new Set(guidingQuestions2019.flatMap(({ askedIn }) => askedIn));
    expect(ids.filter((id) => !traced.has(id))).toEqual([]);
  });
});
