import { bestWorstSets, questionsInOrder } from '#survey';
import type { Answers, Question, Questionnaire, Upload } from '#survey';
import example from '../../../../libs/survey/data/every-question-type.json';
import type { UploadDesk } from '../form/file-field/upload-desk.ts';

/** The published example with every kind of question. */
export const exampleQuestionnaire = example as unknown as Questionnaire;

const compare = questionsInOrder(exampleQuestionnaire).find(({ id }) => id === 'compare');
const sets = compare?.type === 'best-worst' ? bestWorstSets(compare, exampleQuestionnaire.catalogue) : [];

/** Answers that are whole, and answers that are in the middle or wrong. */
export const exampleAnswers: Readonly<Record<'whole' | 'halfway', Answers>> = {
  whole: {
    order: { ranked: [['health'], ['equity', 'planning'], ['literacy']], noOpinion: ['digital'] },
    compare: Object.fromEntries(
      sets.map(([best = '', , worst = ''], index) => [String(index + 1), { best, worst }]),
    ),
    budget: { health: 40, equity: 30, literacy: 30 },
    funding: { city: 7, state: 2, abroad: 1 },
    strategy: ['yes'],
    'strategy-name': 'Plan municipal de educación permanente 2030',
    'strategy-day': '2018-03-05',
    'learning-share': 12.5,
    'learning-use': 'Libraries, adult classes and the learning festival in June.',
    partners: ['schools', 'employers', { other: 'The scouts and the fire brigade' }],
    documents: ['upload-plan', 'upload-photo'],
    contact: 'Ana María Pérez Echeverri, +57 604 000 0000',
    consent: { agreed: true, name: 'Ana María Pérez', title: 'Head of education', date: '2019-04-18' },
  },
  halfway: {
    order: { ranked: [['health']], noOpinion: [] },
    compare: { '1': { best: sets[0]?.[1] ?? '' } },
    budget: { health: 70, planning: 45 },
    funding: { city: 4 },
    strategy: ['no'],
    'strategy-name': 'Plan '.repeat(30),
    'strategy-day': '2018-02-',
    'learning-share': 'about a tenth',
    partners: [{ other: '' }],
    documents: ['upload-plan'],
    consent: { agreed: false, name: 'Ana María Pérez', title: '', date: '' },
  },
};

const files: readonly Upload[] = [
  { id: 'upload-plan', name: 'plan-municipal-2030.pdf', type: 'application/pdf', bytes: 412_000 },
  { id: 'upload-photo', name: 'الصفحة الموقّعة.jpg', type: 'image/jpeg', bytes: 2_340_000 },
];

/** Takes every file after a moment; one whose name begins with "lost" does not arrive. */
export const exampleUploads: UploadDesk = {
  learn: () => undefined,
  known: new Map(files.map((file) => [file.id, file])),
  send: (file) =>
    new Promise((resolve, reject) => {
      setTimeout(() => {
        if (file.name.startsWith('lost')) reject(new Error('The line was lost.'));
        else
          resolve({ id: `upload-${file.name.length}`, name: file.name, type: file.type, bytes: file.size });
      }, 1500);
    }),
};

/** The questions whose fields the gallery shows. */
export const exampleQuestions: readonly Question[] = questionsInOrder(exampleQuestionnaire);
