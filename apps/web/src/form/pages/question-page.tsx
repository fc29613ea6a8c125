import { useState } from 'react';
import { isAnswered } from '#survey';
import type { Question } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { LazyQuestionComments, LazyTwoVersions } from '../lazy-parts.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { FormFrame } from '../form-frame.tsx';
import { isGuest } from '../guest-session.ts';
import { saidByGoingOn } from '../going-on.ts';
import { problemsOfOne } from '../judged-answers.ts';
import { PageHeading } from '../page-heading.tsx';
import { Progress } from '../progress.tsx';
import { QuestionField } from '../question-field.tsx';
import { signingDay } from '../signing-day.ts';
import type { FormPageProps } from './page-props.ts';

const FIELD = 'field';

/** One question. Going on checks it by the rules that the service has too. */
export function QuestionPage(props: FormPageProps & { question: Question }) {
  const { form, draft, questions, areas, walk, arrives, line, notice, frame, question } = props;
  const text = useText();
  const { t, local } = text;
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [discussing, discuss] = useState(false);
  const { answers, queue } = draft;
  const answer = answers[question.id];
  const conflict = queue.unsaved.find((each) => each.question === question.id)?.conflict;
  const section = form.questionnaire.sections.find((each) => each.questions.includes(question));

  const goOn = async () => {
    const found =
      answer === undefined
        ? question.core && !isAnswered(question, answers)
          ? [{ code: 'answer-missing' }]
          : []
        : problemsOfOne(form, question.id, answer);
    if (found.length === 0) {
      const said = answer ?? saidByGoingOn(question);
      if (answer === undefined && said !== undefined) draft.change(question.id, said);
      if (walk.next) walk.go(walk.next);
      return;
    }
    const { problemText } = await import('../../i18n/problem-text.ts');
    setProblems([...new Set(found.map(({ code, params = {} }: Found) => problemText(code, params, text)))]);
  };
  const toField = () => {
    const field = document.getElementById(FIELD);
    const first = field?.matches('input, textarea')
      ? field
      : field?.querySelector<HTMLElement>('input, button');
    first?.focus();
  };

  const foot = (
    <>
      {line}
      <button type="button" className="button" onClick={() => void goOn()}>
        {t('form.continue')}
      </button>
    </>
  );
  return (
    <FormFrame {...frame} foot={foot}>
      <Progress
        question={questions.indexOf(question) + 1}
        of={questions.length}
        simulated={draft.response.simulated}
      />
      {notice}
      {problems.length > 0 && (
        <ErrorSummary errors={problems.map((text) => ({ text, href: `#${FIELD}`, go: toField }))} />
      )}
      {!question.core && (
        <p className="form-section">
          {t('form.optional', { section: section === undefined ? '' : local(section.title) })}
        </p>
      )}
      <PageHeading arrives={arrives}>{local(question.title)}</PageHeading>
      <p className="form-help" id="help">
        {question.help !== null && local(question.help)}
      </p>
      {section?.personal === true && <p className="form-help">{t('form.personal')}</p>}
      {problems.length > 0 && (
        <p className="field-error" id="problem">
          {problems.join(' ')}
        </p>
      )}
      {conflict && (
        <LazyTwoVersions
          question={question}
          mine={answer ?? null}
          other={conflict}
          guest={isGuest(form.session)}
          areas={areas}
          choose={(keep) => draft.choose(question.id, keep)}
        />
      )}
      <QuestionField
        id={FIELD}
        labelledBy="question"
        question={question}
        answer={answer}
        areas={areas}
        today={signingDay(draft.response, new Date())}
        {...(form.uploads && { uploads: form.uploads })}
        describedBy={problems.length > 0 ? 'help problem' : 'help'}
        invalid={problems.length > 0}
        change={(value) => {
          setProblems([]);
          draft.change(question.id, value);
        }}
      />
      {props.mayDiscuss && (
        <details className="disclosure" onToggle={(event) => discuss(event.currentTarget.open)}>
          <summary>{t('form.comments')}</summary>
          {discussing && <LazyQuestionComments address={form.address} question={question.id} />}
        </details>
      )}
    </FormFrame>
  );
}

type Found = { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
