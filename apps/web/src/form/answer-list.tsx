import type { Answers, Question } from '#survey';
import { useText } from '../i18n/text-context.tsx';
import { AnswerSummary } from './answer-summary.tsx';
import type { NamedArea } from './field-props.ts';

/** All questions with their answers; with `change`, each has a button that leads to it. */
export function AnswerList(props: {
  questions: readonly Question[];
  answers: Answers;
  areas: readonly NamedArea[];
  /** Questions that stand in the way of submitting, with the code of what is wrong. */
  wrong?: ReadonlyMap<string, string>;
  /** What the button beside each answer does. */
  act?: 'form.change' | 'form.takeOut';
  change?: (question: string) => void;
}) {
  const { questions, answers, areas, wrong, act = 'form.change', change } = props;
  const { t, local } = useText();
  return (
    <div className="answers">
      {questions.map((question) => (
        <section key={question.id} className="answer" aria-labelledby={`answer-${question.id}`}>
          <h2 id={`answer-${question.id}`}>{local(question.title)}</h2>
          <div className="answer-body">
            {wrong?.has(question.id) && (
              <p className="field-error">
                {t(wrong.get(question.id) === 'answer-missing' ? 'form.needsAnswer' : 'form.needsMending')}
              </p>
            )}
            <AnswerSummary question={question} answer={answers[question.id]} areas={areas} />
          </div>
          {change !== undefined && (
            <button
              type="button"
              className="button button-link no-print"
              aria-label={t(act === 'form.takeOut' ? 'form.takeOutAnswer' : 'form.changeAnswer', {
                question: local(question.title),
              })}
              onClick={() => change(question.id)}
            >
              {t(act)}
            </button>
          )}
        </section>
      ))}
    </div>
  );
}
