import type { AreaCatalogue } from '../../area-catalogue.ts';
import type { CarriedQuestionnaire } from '../carried.ts';
import { DraftBuilder } from '../draft-builder.ts';
import { languagePlan } from '../language-plan.ts';
import { LimeQuestions } from './lime-questions.ts';
import type { LimeSurvey } from './lime-survey.ts';

/**
 * A questionnaire from a survey of LimeSurvey. The areas are those of `catalogue`, since surveys have none.
 *
 * @throws Problem `invalid` / `exchange-no-questions`; `too-large` / `exchange-too-long`
 */
export function limeQuestionnaire(
  survey: LimeSurvey,
  catalogue: AreaCatalogue,
  fileName: string,
): CarriedQuestionnaire {
  const builder = new DraftBuilder(languagePlan(survey.languages, survey.main), catalogue);
  const questions = new LimeQuestions(builder);
  for (const group of survey.groups) {
    builder.open(group.name, builder.title(group.titles, { path: 'groups', name: group.name }));
    for (const question of group.questions) questions.add(question, group.relevance);
  }
  return builder.built(survey.id === '' ? fileName : `survey-${survey.id}`, survey.titles);
}
