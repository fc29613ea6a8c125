import type { Question, Questionnaire } from '../../questionnaire.ts';
import { writtenQuestions } from '../../questions-in-order.ts';
import { columnsOfQuestion } from '../../export/columns-of-question.ts';

/** A column of a table of answers: the question, and the part of it (`esd`, `importance.esd`); empty for all of it. */
export interface ResponseColumn {
  readonly question: Question;
  readonly part: string;
}

/**
 * Finds what a column of a table of answers holds by its name: as our own tables name it (`means.bus`), as KoboToolbox
 * does, with its groups before it (`needs/means/bus`), or as LimeSurvey does (`means[SQ001]`). What is in no question
 * has no column.
 */
export function responseColumns(questionnaire: Questionnaire): (name: string) => ResponseColumn | undefined {
  const exact = new Map<string, ResponseColumn>();
  const loose = new Map<string, ResponseColumn | null>();
  for (const question of writtenQuestions(questionnaire)) {
    if (question.type === 'file') continue;
    const ids = columnsOfQuestion(question, questionnaire.catalogue).map(({ id }) => id);
    for (const id of new Set([question.id, ...ids])) {
      const column = { question, part: id.slice(question.id.length + 1) };
      exact.set(id, column);
      const key = squeezed(id);
      loose.set(key, loose.has(key) ? null : column);
    }
  }
  return (name) => {
    const plain = name.trim();
    const found = exact.get(plain) ?? loose.get(squeezed(plain));
    if (found) return found;
    const groups = plain.split('/');
    for (let from = 1; from < groups.length; from += 1) {
      const inner = loose.get(squeezed(groups.slice(from).join('/')));
      if (inner) return inner;
    }
    return undefined;
  };
}

/** Letters and digits alone: programs part the same words by different signs. */
const squeezed = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
