import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { markedText, normalText } from './marked-text.ts';
import { textBlocks } from './text-blocks.ts';
import { unmarkedText } from './unmarked-text.ts';

test('paragraphs, lists, bold, italic and links are read', () => {
  const text = [
    'Cities **meet** twice, *online*.',
    '',
    '- one [page](https://example.org/a?b=c)',
    '- ***both***',
    '',
    '1. first',
    '2. second',
  ].join('\n');
  expect(textBlocks(text)).toEqual([
    {
      kind: 'paragraph',
      spans: [
        { text: 'Cities ' },
        { text: 'meet', bold: true },
        { text: ' twice, ' },
        { text: 'online', italic: true },
        { text: '.' },
      ],
    },
    { kind: 'bullet', spans: [{ text: 'one ' }, { text: 'page', link: 'https://example.org/a?b=c' }] },
    { kind: 'bullet', spans: [{ text: 'both', bold: true, italic: true }] },
    { kind: 'numbered', spans: [{ text: 'first' }] },
    { kind: 'numbered', spans: [{ text: 'second' }] },
  ]);
  expect(normalText(text)).toBe(text);
  expect(unmarkedText(text)).toBe('Cities meet twice, online. one page both first second');
});

test('what only looks like a mark is a letter', () => {
  for (const text of [
    '5 * 3 * 2',
    'a [note] (see below)',
    'a ** b',
    'x [y](javascript:alert)',
    '2020. A year',
  ])
    expect(unmarkedText(text)).toBe(text);
  expect(unmarkedText(String.raw`\*not\* and \\`)).toBe(String.raw`*not* and \ `.trim());
});

test('a paragraph that begins like an item stays a paragraph', () => {
  const blocks = [
    { kind: 'paragraph', spans: [{ text: '- no item' }] },
    { kind: 'paragraph', spans: [{ text: '12. no item' }] },
  ] as const;
  expect(textBlocks(markedText(blocks))).toEqual(blocks);
});

test('spaces are one, lines are parts, and spaces that do not break stay', () => {
  expect(normalText('  A \t plan \n for \r\n\r\n\r\n all\u00A0: ')).toBe(
    'A plan\n\nfor\n\nall\u00A0:'.trimEnd(),
  );
});

test('whatever is written comes back as it was', () => {
  const span = record(
    {
      text: string({ unit: constantFrom('a', 'ب', '*', '[', ']', '(', ')', '\\', '-', '1', '.', ' ') }),
      bold: constantFrom(true as const),
      link: constantFrom('https://example.org/x'),
    },
    { requiredKeys: ['text'] },
  );
  const block = record({
    kind: constantFrom('paragraph', 'bullet', 'numbered'),
    spans: array(span, { maxLength: 1 }),
  });
  assert(
    property(array(block, { maxLength: 4 }), (blocks) => {
      const text = markedText(blocks);
      expect(normalText(text)).toBe(text);
      expect(unmarkedText(text).replace(/\s+/g, ' ')).toBe(
        blocks
          .map(({ spans }) => spans.map((each) => each.text.trim()).join(''))
          .filter((words) => words !== '')
          .join(' ')
          .replace(/\s+/g, ' '),
      );
    }),
    { numRuns: 500 },
  );
});
