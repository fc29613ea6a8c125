import { textBlocks } from '#plan';
import type { TextBlock } from '#plan';
import type { PaperBlock } from '../paper-document/paper-document.ts';

/** A text of the plan with its marks as parts of a document: paragraphs, and items of one list together. */
export function markedBlocks(text: string, tone: 'plain' | 'lead'): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let items: TextBlock[] = [];
  const flush = () => {
    if (items.length > 0) blocks.push(listOf(items));
    items = [];
  };
  for (const block of textBlocks(text)) {
    if (block.kind !== 'paragraph') {
      if (items[0] !== undefined && items[0].kind !== block.kind) flush();
      items.push(block);
      continue;
    }
    flush();
    const looked = isLooked(block) ? { spans: block.spans } : {};
    blocks.push({ kind: 'text', text: wordsOf(block), tone, ...looked });
  }
  flush();
  return blocks;
}

function listOf(items: readonly TextBlock[]): PaperBlock {
  return {
    kind: 'list',
    items: items.map(wordsOf),
    ...(items[0]?.kind === 'numbered' ? { numbered: true } : {}),
    ...(items.some(isLooked) ? { spans: items.map(({ spans }) => spans) } : {}),
  };
}

const wordsOf = ({ spans }: TextBlock): string => spans.map(({ text }) => text).join('');

const isLooked = ({ spans }: TextBlock): boolean =>
  spans.some(({ bold, italic, link }) => bold === true || italic === true || link !== undefined);
