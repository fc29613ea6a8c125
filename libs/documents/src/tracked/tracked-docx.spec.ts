import { strFromU8, unzipSync } from 'fflate';
import { applyEdits, editableTexts } from '#plan';
import type { PlanEdit } from '#plan';
import { languages } from '#members';
import type { Language } from '#members';
import { documentDocx } from '../paper-document/docx/document-docx.ts';
import { planDocument } from '../plan-document/plan-document.ts';
import { aPlanAbout, cities } from '../plan-document/testing/a-plan-about.ts';
import { textWithChanges } from './testing/text-with-changes.ts';
import { trackedDocx } from './tracked-docx.ts';

const by = { author: 'The session & its mayors', date: '2019-10-02T12:00:00.000Z' };
const xmlOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml']!);

async function bothIn(
  language: Language,
  edits: (about: ReturnType<typeof aPlanAbout>) => readonly PlanEdit[],
) {
  const about = aPlanAbout(language);
  const plan = applyEdits(about.plan, edits(about), { cities });
  const older = await documentDocx(planDocument(about));
  const newer = await documentDocx(planDocument({ ...about, plan, adopted: true, version: 9 }));
  return { older, newer, tracked: trackedDocx(older, newer, by) };
}

const everyKind = ({ plan, language }: ReturnType<typeof aPlanAbout>): readonly PlanEdit[] => {
  const [first, second] = plan.areas[0]!.activities;
  const { id } = first!.description;
  const words = editableTexts(plan).get(id)!.text[language].split(' ');
  return [
    { op: 'text', id, language, text: words.with(1, 'R&D <new>').concat('At last.').join(' ') },
    { op: 'text', id: `${first!.id}.title`, language, text: 'Another title' },
    { op: 'set', id: `${first!.id}.cost`, value: first!.cost + 12_000 },
    { op: 'remove', id: second!.id },
    { op: 'add', output: first!.output, type: 'toolkit', start: '2021-Q1' },
  ];
};

describe.each(languages)('tracked changes in %s', (language) => {
  test('accepted give the newer text, rejected the older one', async () => {
    const { older, newer, tracked } = await bothIn(language, everyKind);
    expect(textWithChanges(newer, 'accepted')).not.toEqual(textWithChanges(older, 'accepted'));
    expect(textWithChanges(tracked, 'accepted')).toEqual(textWithChanges(newer, 'accepted'));
    expect(textWithChanges(tracked, 'rejected')).toEqual(textWithChanges(older, 'accepted'));
  });
});

describe('a document with tracked changes', () => {
  test('names who made them, numbers each once, and leaves what is the same alone', async () => {
    const { tracked, newer } = await bothIn('en', ({ plan }) => [
      { op: 'text', id: `${plan.areas[0]!.activities[0]!.id}.title`, language: 'en', text: 'Another title' },
    ]);
    const marks = [...xmlOf(tracked).matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="([^"]*)"/g)];
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks.map(([, id]) => id)).size).toBe(marks.length);
    expect(new Set(marks.map(([, , author]) => author))).toEqual(new Set(['The session &amp; its mayors']));
    expect(xmlOf(tracked).length).toBeLessThan(xmlOf(newer).length * 1.1);
  });

  test('of a text with itself has none', async () => {
    const { older } = await bothIn('en', everyKind);
    expect(xmlOf(trackedDocx(older, older, by))).not.toMatch(/<w:(ins|del)\b/);
  });

  test('is the same bytes for the same two', async () => {
    const { older, newer, tracked } = await bothIn('en', everyKind);
    expect(Buffer.from(trackedDocx(older, newer, by)).equals(tracked)).toBe(true);
  });
});
