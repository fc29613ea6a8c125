import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import { everyQuestionType } from '../testing/every-question-type.ts';
import { DropOff } from './drop-off.ts';

describe('DropOff', () => {
  test('counts those who said something, question by question, the core first', () => {
    const reach = new DropOff(questionnaire2019);
    reach.add({ ranking: { ranked: [['esd']], noOpinion: [] }, offers: [] });
    reach.add({ ranking: { ranked: [], noOpinion: [] } });
    reach.add({});
    const [first, second] = reach.questions();
    expect(reach.begun).toBe(3);
    expect(first).toEqual({ question: 'ranking', asked: 3, answered: 1 });
    expect(second).toEqual({ question: 'rating', asked: 3, answered: 0 });
    // Offering nothing was said once; the two others have not come to it.
    expect(reach.questions().find(({ question }) => question === 'offers')).toMatchObject({ answered: 1 });
  });

  test('who is not asked a question is not counted against it', () => {
    const reach = new DropOff(everyQuestionType);
    reach.add({ strategy: ['yes'], 'strategy-name': 'Plan 2030' });
    reach.add({ strategy: ['no'] });
    expect(reach.questions().find(({ question }) => question === 'strategy-name')).toEqual({
      question: 'strategy-name',
      asked: 1,
      answered: 1,
    });
  });

  test('nobody has begun', () => {
    expect(new DropOff(questionnaire2019).questions().every(({ asked }) => asked === 0)).toBe(true);
  });
});
