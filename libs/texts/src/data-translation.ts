import { addedText } from './added-texts.ts';
import type { AddedTexts } from './added-texts.ts';

const stem = 'data\u0004';

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly translation: string;
  readonly words: number;
}

/**
 * Translates texts of the data by their English. A text whose places the service has filled (`By December 2021, 12
 * member cities …`) is recognised by its template, and what stands in the places is translated in turn. Null where
 * the language has no such text.
 */
export function dataTranslation(texts: AddedTexts, tag: string): (english: string) => string | null {
  let templates: readonly Template[] | null = null;
  const known = new Map<string, string | null>();

  const translated = (english: string): string | null => {
    const before = known.get(english);
    if (before !== undefined) return before;
    const text = addedText(texts, stem + english) ?? fromTemplate(english);
    known.set(english, text);
    return text;
  };

  const fromTemplate = (english: string): string | null => {
    // Those with the most words of their own first: they say most surely what a text is.
    templates ??= templatesOf(texts);
    for (const { pattern, names, translation } of templates) {
      const found = pattern.exec(english);
      if (found === null) continue;
      return translation.replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = found[names.indexOf(name) + 1];
        return value === undefined ? place : (translated(value) ?? listed(value, tag));
      });
    }
    return null;
  };

  return translated;
}

function templatesOf(texts: AddedTexts): readonly Template[] {
  return Object.entries(texts)
    .filter(([key]) => key.startsWith(stem) && /\{\w+\}/.test(key))
    .map(([key, translation]) => templateOf(key.slice(stem.length), translation))
    .sort((left, right) => right.words - left.words);
}

function templateOf(english: string, translation: string): Template {
  const parts = english.split(/\{(\w+)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const words = parts.filter((_, index) => index % 2 === 0);
  const escaped = parts.map((part, index) =>
    index % 2 === 1 ? '([^]+?)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return { pattern: new RegExp(`^${escaped.join('')}$`), names, translation, words: words.join('').length };
}

/** Names that the service has isolated and joined in English, joined as this language does. */
function listed(value: string, tag: string): string {
  const names = value.match(/\u2068[^\u2069]*\u2069/g) ?? [];
  return names.length > 1 ? new Intl.ListFormat(tag, { type: 'conjunction' }).format(names) : value;
}
