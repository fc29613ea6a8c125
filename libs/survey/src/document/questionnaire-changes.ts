import type { Question, Questionnaire } from '../questionnaire.ts';
import { questionChanges } from './question-changes.ts';
import { changeOf } from './questionnaire-change.ts';
import type { QuestionnaireChange } from './questionnaire-change.ts';
import { sameValue } from './same-value.ts';

/**
 * What differs between two versions of a questionnaire, by the order of the later one, removals last. A version that has
 * compatible changes only can follow another while a round is open: every answer to the earlier one is an answer to the
 * later one and says the same. Both must be sound (`questionnaireProblems`).
 */
export function questionnaireChanges(
  before: Questionnaire,
  after: Questionnaire,
): readonly QuestionnaireChange[] {
  const old = placesOf(before);
  const now = placesOf(after);
  return [
    ...documentChanges(before, after),
    ...now.flatMap((place) => {
      const { question } = place;
      const earlier = old.find((each) => each.question.id === question.id);
      if (earlier === undefined) {
        return [changeOf(question.core ? 'core-question-added' : 'question-added', question.id, 'question')];
      }
      return [...placeChanges(earlier, place), ...questionChanges(earlier.question, question)];
    }),
    ...orderChange(old, now),
    ...old
      .filter(({ question }) => !now.some((each) => each.question.id === question.id))
      .map(({ question }) => changeOf('question-removed', question.id, 'question')),
  ];
}

interface Place {
  readonly question: Question;
  readonly section: string;
  readonly personal: boolean;
}

function placesOf({ sections }: Questionnaire): readonly Place[] {
  return sections.flatMap(({ id, personal = false, questions }) =>
    questions.map((question) => ({ question, section: id, personal })),
  );
}

function placeChanges(before: Place, after: Place): readonly QuestionnaireChange[] {
  const { id } = after.question;
  return [
    ...(before.section === after.section ? [] : [changeOf('moved', id, 'section')]),
    ...(before.personal === after.personal ? [] : [changeOf('personal-changed', id, 'section')]),
  ];
}

/** One change when questions that both versions have stand in another order. */
function orderChange(before: readonly Place[], after: readonly Place[]): readonly QuestionnaireChange[] {
  const common = (places: readonly Place[], others: readonly Place[]) =>
    places
      .map(({ question }) => question.id)
      .filter((id) => others.some(({ question }) => question.id === id));
  return sameValue(common(before, after), common(after, before)) ? [] : [changeOf('moved', null, 'order')];
}

function documentChanges(before: Questionnaire, after: Questionnaire): readonly QuestionnaireChange[] {
  const wording = (part: string, one: unknown, other: unknown) =>
    sameValue(one, other) ? [] : [changeOf('wording', null, part)];
  const titles = ({ sections }: Questionnaire) => sections.map(({ id, title }) => [id, title]);
  const old = before.catalogue.areas;
  const now = after.catalogue.areas;
  return [
    ...wording('title', before.title, after.title),
    ...wording('provenance', before.provenance, after.provenance),
    ...wording('sections', titles(before), titles(after)),
    ...old
      .filter(({ id }) => !now.some((area) => area.id === id))
      .map(({ id }) => changeOf('area-removed', null, id)),
    ...now.flatMap((area) => {
      const earlier = old.find(({ id }) => id === area.id);
      // A city that left it out did not see it: it would count as deliberately below.
      return earlier === undefined
        ? [changeOf('area-added', null, area.id)]
        : wording(area.id, earlier, area);
    }),
  ];
}
