/** A stretch of a line in one look. */
export interface TextSpan {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An address that it leads to: `https:`, `http:` or `mailto:`. */
  readonly link?: string;
}

/** A paragraph, or one item of a list. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'bullet' | 'numbered';
  readonly spans: readonly TextSpan[];
}

type Look = Omit<TextSpan, 'text'>;

const inner = String.raw`((?:\\.|[^\\])+?)`;
const marks = new RegExp(
  [
    String.raw`\\([\\*[\].-])`,
    String.raw`\*\*(?=\S)${inner}(?<=\S)\*\*(?!\*)`,
    String.raw`\*(?=\S)${inner}(?<=\S)\*`,
    String.raw`\[((?:\\.|[^\]\\])+)\]\(((?:https?:\/\/|mailto:)[^\s()]+)\)`,
  ].join('|'),
  'u',
);

/**
 * The parts of a text of the plan. It is plain text with few marks: each line is a paragraph; `- ` and `1. ` begin items of
 * lists; `**bold**`, `*italic*`, `[words](https://…)`; a backslash takes a mark for itself. Marks that do not close are
 * letters.
 */
export function textBlocks(text: string): readonly TextBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, mark, rest = ''] = /^\s*(-|\d{1,2}\.)\s+(.*)$/u.exec(line) ?? [];
      if (mark === undefined) return { kind: 'paragraph', spans: spansOf(line.trim(), {}) };
      return { kind: mark === '-' ? 'bullet' : 'numbered', spans: spansOf(rest.trim(), {}) };
    });
}

function spansOf(line: string, look: Look): readonly TextSpan[] {
  const found = marks.exec(line);
  if (found === null) return line === '' ? [] : [{ text: line, ...look }];
  const [whole, letter, bold, italic, words, link] = found;
  const within =
    bold !== undefined
      ? spansOf(bold, { ...look, bold: true })
      : italic !== undefined
        ? spansOf(italic, { ...look, italic: true })
        : words !== undefined && link !== undefined
          ? spansOf(words, { ...look, link })
          : [{ text: letter ?? '', ...look }];
  return united([
    ...spansOf(line.slice(0, found.index), look),
    ...within,
    ...spansOf(line.slice(found.index + whole.length), look),
  ]);
}

/** Neighbours of one look as one. */
function united(spans: readonly TextSpan[]): readonly TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && sameLook(last, span))
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}

function sameLook(a: TextSpan, b: TextSpan): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}
