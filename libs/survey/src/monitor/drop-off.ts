import type { Answers } from '../answers.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { questionsInOrder } from '../questions-in-order.ts';
import { isAnswered } from '../validation/is-answered.ts';
import { visibleQuestions } from '../visibility/visible-questions.ts';

/** How many cities got as far as one question. */
export interface QuestionReach {
  readonly question: string;
  /** Cities that have begun and are asked it. */
  readonly asked: number;
  /** Of these, cities whose answer says something. */
  readonly answered: number;
}

/** Counts, city by city, how far those who have begun have come; answers of any number of cities pass through once. */
export class DropOff {
  private readonly counts = new Map<string, { asked: number; answered: number }>();
  /** Cities that have begun. */
  begun = 0;

  constructor(private readonly questionnaire: Questionnaire) {}

  /** Counts the answers of one city that has begun. */
  add(answers: Answers): void {
    this.begun += 1;
    for (const question of visibleQuestions(this.questionnaire, answers)) {
      const { asked, answered } = this.counts.get(question.id) ?? { asked: 0, answered: 0 };
      const says = hasSpoken(question, answers) ? 1 : 0;
      this.counts.set(question.id, { asked: asked + 1, answered: answered + says });
    }
  }

  /** The questions in the order in which they are asked. */
  questions(): readonly QuestionReach[] {
    return questionsInOrder(this.questionnaire).map(({ id }) => ({
      question: id,
      ...(this.counts.get(id) ?? { asked: 0, answered: 0 }),
    }));
  }
}

/** Offering nothing is an answer once it has been saved; that nothing was saved is not one. */
function hasSpoken(question: Question, answers: Answers): boolean {
  return question.type === 'offers' ? Object.hasOwn(answers, question.id) : isAnswered(question, answers);
}
