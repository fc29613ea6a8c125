import { questionnaire2019, visibleQuestions } from '#survey';
import { sectionProgress } from './section-progress.ts';

const progress = (answers: Parameters<typeof sectionProgress>[2]) =>
  sectionProgress(questionnaire2019, visibleQuestions(questionnaire2019, answers), answers);

test('an empty answer is nowhere, also where offering nothing would be an answer', () => {
  expect(progress({}).map(({ done }) => done)).toEqual(progress({}).map(() => 0));
});

test('a section leads to its first question without an answer', () => {
  const [core] = progress({ ranking: { ranked: [['literacy']], noOpinion: [] } });
  expect(core).toMatchObject({ done: 1, go: 'rating' });
});

test('a section that is done leads to its first question', () => {
  const answers = {
    ranking: { ranked: [['literacy']], noOpinion: [] },
    rating: { importance: { literacy: 5 } },
    offers: [],
  };
  const [core] = progress(answers);
  expect(core).toMatchObject({ done: core?.of, go: 'ranking' });
});
