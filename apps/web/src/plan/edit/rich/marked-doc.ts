import type { JSONContent } from '@tiptap/react';
import { markedText, textBlocks } from '#plan';
import type { TextBlock, TextSpan } from '#plan';

/** A text of the plan with its marks as the editor holds it. */
export function docOf(text: string): JSONContent {
  const content: JSONContent[] = [];
  for (const { kind, spans } of textBlocks(text)) {
    const paragraph: JSONContent = { type: 'paragraph', content: spans.map(nodeOf) };
    if (kind === 'paragraph') {
      content.push(paragraph);
      continue;
    }
    const type = kind === 'bullet' ? 'bulletList' : 'orderedList';
    const item: JSONContent = { type: 'listItem', content: [paragraph] };
    const last = content.at(-1);
    if (last?.type === type) last.content = [...(last.content ?? []), item];
    else content.push({ type, content: [item] });
  }
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}

/** What the editor holds as a text of the plan; lists within lists become one. */
export function textOf(doc: JSONContent): string {
  return markedText((doc.content ?? []).flatMap((node) => blocksOf(node, 'paragraph')));
}

function blocksOf(node: JSONContent, kind: TextBlock['kind']): readonly TextBlock[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return [{ kind, spans: children.map(spanOf) }];
    case 'bulletList':
      return children.flatMap((item) => blocksOf(item, 'bullet'));
    case 'orderedList':
      return children.flatMap((item) => blocksOf(item, 'numbered'));
    default:
      return children.flatMap((child) => blocksOf(child, kind));
  }
}

function nodeOf({ text, bold, italic, link }: TextSpan): JSONContent {
  const marks = [
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(link === undefined ? [] : [{ type: 'link', attrs: { href: link } }]),
  ];
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
}

function spanOf({ text = '', marks = [] }: JSONContent): TextSpan {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const link: unknown = marks.find((mark) => mark.type === 'link')?.attrs?.['href'];
  return {
    text,
    ...(has('bold') && { bold: true as const }),
    ...(has('italic') && { italic: true as const }),
    ...(typeof link === 'string' && { link }),
  };
}
