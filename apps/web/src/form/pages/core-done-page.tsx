import { useText } from '../../i18n/text-context.tsx';
import { FormFrame } from '../form-frame.tsx';
import { problemsOf } from '../judged-answers.ts';
import { PageHeading } from '../page-heading.tsx';
import { questionOfPath } from '../question-of-path.ts';
import type { FormPageProps } from './page-props.ts';

/** After the core: enough is said to submit; it counts once somebody has signed. */
export function CoreDonePage(props: FormPageProps) {
  const { form, draft, questions, walk, arrives, line, notice, frame, maySubmit } = props;
  const { t } = useText();
  const problems = problemsOf(form, draft.answers);
  const core = new Set(questions.filter((question) => question.core).map(({ id }) => id));
  const counts = problems.every(({ path }) => !core.has(questionOfPath(path)));
  const optional = questions.filter((question) => !question.core).length;
  const foot = (
    <>
      {line}
      <button type="button" className="button" onClick={() => walk.go({ kind: 'check' })}>
        {t('form.check')}
      </button>
    </>
  );
  return (
    <FormFrame {...frame} foot={foot}>
      {notice}
      <PageHeading arrives={arrives}>{t(counts ? 'form.coreDone' : 'form.coreNotDone')}</PageHeading>
      {counts && (
        <p className="form-lead">
          {t('form.coreCounts', {
            who: form.byTeam ? 'team' : maySubmit ? 'signer' : 'writer',
            city: draft.response.cityName,
          })}
        </p>
      )}
      <p className={counts ? undefined : 'form-lead'}>
        {t(counts ? 'form.coreDoneHelp' : 'form.coreNotDoneHelp', { optional })}
      </p>
      <p>
        <button
          type="button"
          className="button button-outline"
          onClick={() => walk.next && walk.go(walk.next)}
        >
          {t('form.goOnOptional', { optional })}
        </button>
      </p>
    </FormFrame>
  );
}
