import { IntlMessageFormat } from 'intl-messageformat';
import type { SourceText } from './source-text.ts';

interface Node {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

// The parser's numbers for what a pattern consists of.
const literal = 0;
const date = 3;
const time = 4;
const select = 5;
const pound = 7;

/** What a text takes in: `name`, with its choices where it is chosen by (`state:closed,open,other`). Sorted. */
function placesOfPattern(pattern: string): readonly string[] {
  const places = new Set<string>();
  const walk = (nodes: readonly Node[]) => {
    for (const { type, value = '', options = {} } of nodes) {
      if (type === date || type === time) places.add(`${value}:date`);
      else if (type === select) places.add(`${value}:${Object.keys(options).sort().join()}`);
      else if (type !== literal && type !== pound) places.add(value);
      for (const option of Object.values(options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst());
  return [...places].sort();
}

/** The places of a text for values, each once, sorted; null where it cannot be read as ICU MessageFormat. */
export function placesOf(text: string, form: SourceText['form']): readonly string[] | null {
  if (form === 'places') return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  try {
    return placesOfPattern(text);
  } catch {
    return null;
  }
}
