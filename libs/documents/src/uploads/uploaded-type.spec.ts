import { strToU8, zipSync } from 'fflate';
import { uploadedType } from './uploaded-type.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const packed = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files });
const wordParts = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8('<w:document/>'),
};

test.each([
  ['a PDF', bytes('%PDF-1.7\n…'), 'application/pdf'],
  ['a JPEG', bytes('\xFF\xD8\xFF\xE0JFIF'), 'image/jpeg'],
  ['a PNG', bytes('\x89PNG\r\n\x1A\n0000'), 'image/png'],
  ['a document', packed(wordParts), word],
  ['a table', strToU8('área;número\r\nAlfabetización;3\r\n'), 'text/csv'],
  ['nothing', new Uint8Array(), null],
  ['blank lines', strToU8('\n \n'), null],
  ['a program', bytes('MZ\x90\x00\x03\x00\x00\x00'), null],
  ['a drawing with a script', strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), null],
  ['a page behind blanks', strToU8('\n  <!doctype html><p>'), null],
  ['a page behind a comma', strToU8('a,b\n<script>alert(1)</script>'), null],
  ['any archive', packed({ 'a.txt': strToU8('a') }), null],
  ['a document with a program', packed({ ...wordParts, 'word/vbaProject.bin': bytes('MZ') }), null],
  ['half an archive', packed(wordParts).slice(0, 60), null],
  ['text that is no UTF-8', bytes('a,\xFF\xFEb'), null],
])('%s', (_, content, type) => {
  expect(uploadedType(content)).toBe(type);
});

test('a document that unpacks to far more than it is', () => {
  const bomb = packed({ ...wordParts, 'word/media/a.bin': new Uint8Array(20_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(uploadedType(bomb)).toBeNull();
});
