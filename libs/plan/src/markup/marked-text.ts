import { textBlocks } from './text-blocks.ts';
import type { TextBlock, TextSpan } from './text-blocks.ts';

/** Parts of a text as it is kept: paragraphs an empty line apart, items of a list on lines of their own. */
export function markedText(blocks: readonly TextBlock[]): string {
  const filled = blocks.filter(({ spans }) => spans.some(({ text }) => text.trim() !== ''));
  let text = '';
  let number = 0;
  for (const [index, block] of filled.entries()) {
    const before = filled[index - 1]?.kind;
    number = block.kind === 'numbered' && before === 'numbered' ? number + 1 : 1;
    const goesOn = before === block.kind && block.kind !== 'paragraph';
    text += `${index === 0 ? '' : goesOn ? '\n' : '\n\n'}${lineOf(block, number)}`;
  }
  return text;
}

/** A text in the form in which it is kept, whatever was sent: the same parts, the same bytes. */
export function normalText(text: string): string {
  return markedText(textBlocks(text));
}

function lineOf({ kind, spans }: TextBlock, number: number): string {
  // Spaces that do not break are part of how a language is written.
  const line = spans
    .map(marked)
    .join('')
    .replace(/[^\S\u00A0\u202F]+/gu, ' ')
    .trim();
  if (kind === 'bullet') return `- ${line}`;
  if (kind === 'numbered') return `${number}. ${line}`;
  // A paragraph that looks like an item is none.
  return line.replace(/^-(?=\s)/u, String.raw`\-`).replace(/^(\d{1,2})\.(?=\s)/u, String.raw`$1\.`);
}

function marked({ text, bold, italic, link }: TextSpan): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return text;
  const brackets = link !== undefined || words.includes('](');
  let line = words.replace(brackets ? /[\\*[\]]/gu : /[\\*]/gu, String.raw`\$&`);
  if (link !== undefined) line = `[${line}](${link})`;
  if (italic) line = `*${line}*`;
  if (bold) line = `**${line}**`;
  // Marks stand at words: a space beside them would make letters of them.
  return `${before}${line}${after}`;
}
