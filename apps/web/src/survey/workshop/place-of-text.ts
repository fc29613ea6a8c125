import { writtenQuestions } from '#survey';
import type { Questionnaire } from '#survey';
import type { Text } from '../../i18n/text.ts';

/** Where a text of a draft stands, in words: `3 · Option 2`. */
export function placeOfText(key: string, draft: Questionnaire, t: Text['t']): string {
  const [kind, id = '', part = 'title', ...rest] = key.split('.');
  if (kind === 'sections') return t('workshop.place.section');
  if (kind !== 'questions') return t(kind === 'title' ? 'workshop.draftTitle' : 'workshop.provenance');
  const questions = writtenQuestions(draft);
  const question = questions.find((each) => each.id === id);
  const number = question === undefined ? 0 : questions.indexOf(question) + 1;
  const options = question !== undefined && 'options' in question ? (question.options ?? []) : [];
  const option = options.findIndex((each) => each.id === rest.join('.')) + 1;
  switch (part) {
    case 'options':
      return t('workshop.place.option', { number, option });
    case 'help':
      return t('workshop.place.help', { number });
    case 'title':
      return t('workshop.place.question', { number });
    default:
      return t('workshop.place.part', { number });
  }
}
