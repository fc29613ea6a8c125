import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { questionnaire2019 } from '#survey';
import { fixedChoice, TextProvider } from '../../i18n/text-context.tsx';
import { textFor } from '../../i18n/text.ts';
import type { Messages } from '../../i18n/text.ts';
import type { AnswerSaver } from '../saving/answer-saver.ts';
import { saveQueue } from '../saving/save-queue.ts';
import { UnsentChanges } from './unsent-changes.tsx';

const read = (file: string) =>
  JSON.parse(readFileSync(`${process.cwd()}/apps/web/src/i18n/messages/en/${file}.json`, 'utf8')) as Messages;
const text = textFor('en', { ...read('common'), ...read('form'), ...read('answer-desk') });
const [note] = questionnaire2019.sections.flatMap(({ questions }) =>
  questions.filter(({ type }) => type === 'text'),
);
const kept = { key: 'k', base: 0, attempt: null, conflict: null, refused: 'Submitted.' };

const shown = (value: string | null) =>
  renderToStaticMarkup(
    <TextProvider text={fixedChoice(text)}>
      <UnsentChanges
        form={{ questionnaire: questionnaire2019, saver: {} as AnswerSaver }}
        draft={{
          queue: saveQueue(value === null ? [] : [{ ...kept, question: note?.id ?? '', value }]),
        }}
        areas={[]}
        where="submitted"
      />
    </TextProvider>,
  );

test('what never reached the server is said, with its words, beside what was submitted', () => {
  expect(shown('The library lends tools.')).toContain(
    'One change on this device is not in what was submitted',
  );
  expect(shown('The library lends tools.')).toContain('The library lends tools.');
});

test('where everything has arrived nothing is said', () => {
  expect(shown(null)).toBe('');
});
