import { typstPdf } from './typst-pdf.ts';

const source = `
#set document(title: "A trial")
#set text(font: "Noto Sans", lang: "en")
= A trial
#json("data.json").words
`;
const made = (words: string) =>
  Buffer.from(typstPdf({ 'main.typ': source }, { words }, '2019-10-03T12:00:00Z'));

test.each([
  ['an emoji', 'Meet at \u23F0 sharp'],
  ['emojis that are joined', 'Families \u{1F468}\u200D\u{1F469}\u200D\u{1F467} first'],
  ['a script without a typeface', 'Seoul is \uC11C\uC6B8'],
  ['many of them', Array.from({ length: 60 }, (_, place) => String.fromCodePoint(0x1f300 + place)).join(' ')],
])('a document is made although the typeface lacks %s', (_, words) => {
  const pdf = made(words);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(made(words).equals(pdf)).toBe(true);
});

test('what is wrong otherwise is still said', () => {
  expect(() => typstPdf({ 'main.typ': '#nothing' }, {}, '2019-10-03T12:00:00Z')).toThrow('Typst');
});
