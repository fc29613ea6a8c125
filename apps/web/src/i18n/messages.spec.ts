import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { languages } from '#members';
import type { Language } from '#members';
import { intlTag } from '#texts';

const here = join(process.cwd(), 'apps/web/src/i18n/messages');
const areas = readdirSync(join(here, 'en')).filter((file) => file.endsWith('.json'));

function messagesOf(language: Language): Record<string, string> {
  const files = areas.map((area) => readFileSync(join(here, language, area), 'utf8'));
  return Object.assign({}, ...files.map((file) => JSON.parse(file) as object)) as Record<string, string>;
}

/** Names that a pattern takes values for, in any of its branches. */
function placeholders(pattern: string, language: Language): string[] {
  const names = new Set<string>();
  type Node = { type: number; value?: string; options?: Record<string, { value: Node[] }> };
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.type !== 0 && node.type !== 7 && node.value !== undefined) names.add(node.value);
      for (const option of Object.values(node.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(pattern, intlTag(language), undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const english = messagesOf('en');

describe.each(languages)('messages in %s', (language) => {
  const messages = messagesOf(language);

  test('has every key of English and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('every message parses and takes the same values as in English', () => {
    for (const [key, pattern] of Object.entries(messages)) {
      expect({ key, takes: placeholders(pattern, language) }).toEqual({
        key,
        takes: placeholders(english[key] ?? '', 'en'),
      });
    }
  });

  test('no message is empty', () => {
    expect(Object.entries(messages).filter(([, pattern]) => pattern.trim() === '')).toEqual([]);
  });
});

test('every key stands in the file that bears its first name', () => {
  for (const area of areas) {
    const keys = Object.keys(JSON.parse(readFileSync(join(here, 'en', area), 'utf8')) as object);
    expect(keys.filter((key) => !key.startsWith(`${area.replace('.json', '')}.`))).toEqual([]);
  }
});

test('every key is used, by its name or by the stem of a template', () => {
  const code = ['apps/web/src', 'libs/findings/src', 'libs/documents/src']
    .map((folder) => sources(join(process.cwd(), folder)))
    .join('\n');
  const stems = [...code.matchAll(/`([a-z][a-z-]*\.[\w.-]*)\$\{/gi)].map((match) => match[1] ?? '');
  const unused = Object.keys(english).filter(
    (key) => !code.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem)),
  );
  expect(unused).toEqual([]);
});
