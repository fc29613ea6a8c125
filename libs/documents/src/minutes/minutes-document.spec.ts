import { writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { languages } from '#members';
import { documentDocx } from '../paper-document/docx/document-docx.ts';
import { documentPdf } from '../paper-document/document-pdf.ts';
import { expectGolden } from '../paper-document/testing/expect-golden.ts';
import { textOfDocument } from '../paper-document/testing/text-of-document.ts';
import { minutesDocument } from './minutes-document.ts';
import { aMinutesAbout } from './testing/a-minutes-about.ts';

const source = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

describe.each(languages)('the minutes in %s', (language) => {
  const document = minutesDocument(aMinutesAbout(language));

  test('say what their golden text says', () => {
    expectGolden('libs/documents/src/minutes/golden', `long-${language}`, textOfDocument(document));
  });

  test('leave no place without its value and no key without its words', () => {
    const text = textOfDocument(document);
    expect(text.match(/\{\w+\}|undefined|NaN|\[object|(minutes|assembly)\.\w+/g)).toBeNull();
  });

  test('are a tagged PDF in their language', () => {
    const pdf = documentPdf(document);
    if (process.env['KEEP_PDF']) writeFileSync(`${process.env['KEEP_PDF']}/minutes-${language}.pdf`, pdf);
    expect(source(pdf)).toContain('/StructTreeRoot');
    expect(source(pdf)).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
  });

  test('have headings for word processors, turned where the language is', async () => {
    const docx = unzipSync(await documentDocx(document));
    const xml = strFromU8(docx['word/document.xml']!);
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(document.chapters.length);
    expect(xml.includes('<w:bidiVisual/>')).toBe(language === 'ar');
  });
});

test('minutes are provisional while the session is open, and while reservations are taken', () => {
  const about = aMinutesAbout('en');
  const provisional = (more: Partial<typeof about>) => minutesDocument({ ...about, ...more }).provisional;
  expect(provisional({ closedAt: null })).toBe(true);
  expect(provisional({})).toBe(true);
  expect(provisional({ createdAt: '2019-10-03T12:00:00.001Z' })).toBe(false);
  expect(provisional({ practice: true, createdAt: '2019-10-03T12:00:00.001Z' })).toBe(true);
});
