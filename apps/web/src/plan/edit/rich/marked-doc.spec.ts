import { docOf, textOf } from './marked-doc.ts';

test.each([
  'One sentence.',
  'Two paragraphs, **bold** and *italic*.\n\nWith a [page](https://example.org).',
  'A list:\n\n- one\n- **two**\n\n1. first\n2. second\n\nand an end.',
])('the editor gives back what it was given: %j', (text) => {
  expect(textOf(docOf(text))).toBe(text);
});

test('a list within a list becomes one', () => {
  const item = (text: string, ...more: object[]) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...more],
  });
  const doc = {
    type: 'doc',
    content: [{ type: 'bulletList', content: [item('a', { type: 'bulletList', content: [item('b')] })] }],
  };
  expect(textOf(doc)).toBe('- a\n- b');
});

test('an empty text is a paragraph to write in', () => {
  expect(docOf('')).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  expect(textOf(docOf(''))).toBe('');
});
