import { documentDocx, planDocument, trackedDocx } from '#documents';
import { applyEdits, draftPlan, editableTexts, planHash } from '#plan';
import type { PlanEdit } from '#plan';
import { aDraftInput } from '../../libs/plan/src/testing/a-draft-input.ts';
import { LibreOffice, missingWordProcessor } from './libre-office.ts';

const missing = missingWordProcessor();
// A skipped suite is said aloud: continuous integration installs LibreOffice.
if (missing !== null)
  process.stderr.write(`tracked changes are not opened by a word processor: ${missing}\n`);

(missing === null ? describe : describe.skip)('tracked changes in LibreOffice', () => {
  let office: LibreOffice;
  beforeAll(() => {
    office = new LibreOffice();
  }, 300_000);
  afterAll(() => office.close());

  test.each(['en', 'ar'] as const)(
    'accepted give the adopted text, rejected the draft, in %s',
    async (language) => {
      const input = aDraftInput({ areas: ['esd', 'health'], cities: 24 });
      const plan = draftPlan(input);
      const [first, second, third] = plan.areas[0]!.activities;
      const { id } = first!.description;
      const words = editableTexts(plan).get(id)!.text[language].split(' ');
      const edits: readonly PlanEdit[] = [
        {
          op: 'text',
          id,
          language,
          text: [...words.with(1, 'R&D <new>'), '\n\n- one **bold** point\n- another'].join(' '),
        },
        { op: 'text', id: `${third!.id}.title`, language, text: 'Another title' },
        { op: 'set', id: `${first!.id}.cost`, value: first!.cost + 12_000 },
        { op: 'remove', id: second!.id },
        { op: 'add', output: first!.output, type: 'toolkit', start: '2021-Q1' },
      ];
      const adopted = applyEdits(plan, edits, { cities: input.cities });
      const write = (text: typeof plan, version: number) =>
        documentDocx(
          planDocument({
            plan: text,
            id: 'plan',
            language,
            version,
            hash: planHash(text),
            generatedAt: '2019-10-02T16:00:00Z',
            adopted: version > 1,
            areaNames: {},
            cities: input.cities,
          }),
        );
      const [older, newer] = [await write(plan, 1), await write(adopted, 2)];
      const tracked = trackedDocx(older, newer, { author: 'The session', date: '2019-10-02T16:00:00Z' });
      const plain = (docx: Uint8Array) => office.settled(docx, 'accepted');
      expect(office.settled(tracked, 'accepted')).toEqual(plain(newer));
      expect(office.settled(tracked, 'rejected')).toEqual(plain(older));
      expect(plain(newer)).not.toEqual(plain(older));
    },
    600_000,
  );
});
