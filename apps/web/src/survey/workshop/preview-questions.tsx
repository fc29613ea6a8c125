import { useMemo, useState } from 'react';
import { answerProblems, publishedQuestionnaire, visibleQuestions } from '#survey';
import type { Answer, Answers, Questionnaire } from '#survey';
import type { Language } from '#members';
import { withAnswer } from '../../form/answer-draft.ts';
import { QuestionField } from '../../form/question-field.tsx';
import { today } from '../../form/today.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { useText } from '../../i18n/text-context.tsx';

/** All questions that these answers ask, one below the other, with the form's fields and, when they are checked, its rules. */
export function PreviewQuestions(props: { draft: Questionnaire; source: Language; checked: boolean }) {
  const { draft, source, checked } = props;
  const text = useText();
  const { t, local } = text;
  const [answers, setAnswers] = useState<Answers>({});
  // What is missing in this language stands there in the source's words, as it would after publishing.
  const shown = useMemo(() => publishedQuestionnaire(draft, source, [], draft.version), [draft, source]);
  const questions = visibleQuestions(shown, answers);
  const areas = shown.catalogue.areas.map(({ id, name }) => ({ id, name: local(name) }));
  const problems = checked ? answerProblems(shown, answers, { complete: true }) : [];
  const problemsOf = (id: string) =>
    problems
      .filter(({ path }) => path === `/answers/${id}` || path.startsWith(`/answers/${id}/`))
      .map(({ code, params = {} }) => problemText(code, params, text));
  const put = (id: string, value: Answer | null) => setAnswers((before) => withAnswer(before, id, value));
  return (
    <main className="form-page preview-page">
      <p className="preview-title">{local(shown.title)}</p>
      {questions.map((question, index) => {
        const wrong = [...new Set(problemsOf(question.id))];
        return (
          <section key={question.id} className="preview-question">
            {!question.core && (
              <p className="form-section">
                {t('form.optional', {
                  section: local(
                    shown.sections.find((section) => section.questions.includes(question))!.title,
                  ),
                })}
              </p>
            )}
            <h1 id={`question-${index}`}>{local(question.title)}</h1>
            <p className="form-help" id={`help-${index}`}>
              {question.help !== null && local(question.help)}
            </p>
            {wrong.length > 0 && (
              <p className="field-error" id={`problem-${index}`}>
                {wrong.join(' ')}
              </p>
            )}
            <QuestionField
              id={`field-${index}`}
              labelledBy={`question-${index}`}
              question={question}
              answer={answers[question.id]}
              areas={areas}
              today={today(new Date())}
              describedBy={wrong.length > 0 ? `help-${index} problem-${index}` : `help-${index}`}
              invalid={wrong.length > 0}
              change={(value) => put(question.id, value)}
            />
          </section>
        );
      })}
    </main>
  );
}
