import { coreAnswers } from './core-answers.ts';
import { questionnaire2019 } from './questionnaire-2019/questionnaire-2019.ts';

describe('coreAnswers', () => {
  it('finds ranking, ratings and offers', () => {
    const ranking = { ranked: [['esd']], noOpinion: [] };
    const rating = { importance: { esd: 5 } };
    const offers = [{ area: 'esd', kind: 'lead', capacity: 1, note: '' }] as const;
    const answers = { ranking, rating, offers, 'policy-principles': 'All' };
    expect(coreAnswers(questionnaire2019, answers)).toEqual({ ranking, rating, offers });
  });

  it('says where the city was silent', () => {
    expect(coreAnswers(questionnaire2019, {})).toEqual({ ranking: null, rating: null, offers: [] });
  });
});
