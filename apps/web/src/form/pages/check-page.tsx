import { hiddenAnswers } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { SimulatedMark } from '../../marks/simulated-mark.tsx';
import { AnswerList } from '../answer-list.tsx';
import { problemsOf } from '../judged-answers.ts';
import { PageHeading } from '../page-heading.tsx';
import { questionOfPath } from '../question-of-path.ts';
import type { FormView } from './page-props.ts';

/** Every answer to read once more, each with a way back to it. */
export function CheckPage({ form, draft, questions, areas, walk, arrives }: FormView) {
  const { t } = useText();
  const problems = problemsOf(form, draft.answers);
  const wrong = new Map(problems.map(({ path, code }) => [questionOfPath(path), code]));
  const hidden = hiddenAnswers(form.questionnaire, draft.answers);
  const missing = questions.filter(({ id }) => wrong.has(id)).length;
  return (
    <>
      {draft.response.simulated && (
        <p className="form-mark">
          <SimulatedMark />
        </p>
      )}
      <PageHeading arrives={arrives}>{t('form.checkTitle')}</PageHeading>
      <p className="form-lead">{t('form.checkLead', { missing })}</p>
      {hidden.length > 0 && (
        <section className="not-asked" aria-labelledby="not-asked">
          <h2 id="not-asked">{t('form.notAsked')}</h2>
          <p>{t('form.notAskedHelp', { count: hidden.length })}</p>
          <AnswerList
            questions={hidden}
            answers={draft.answers}
            areas={areas}
            act="form.takeOut"
            change={(question) => draft.change(question, null)}
          />
        </section>
      )}
      <AnswerList
        questions={questions}
        answers={draft.answers}
        areas={areas}
        wrong={wrong}
        change={(question) => walk.go({ kind: 'question', question })}
      />
    </>
  );
}
