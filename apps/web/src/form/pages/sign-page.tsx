import { useId, useRef, useState } from 'react';
import { questionsInOrder } from '#survey';
import { ApiProblem } from '../../api/api-problem.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { submitResponse } from '../../api/survey.ts';
import { useText } from '../../i18n/text-context.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import type { FormError } from '../error-summary.tsx';
import { FormFrame } from '../form-frame.tsx';
import { hashOf } from '../form-pages.ts';
import { PageHeading } from '../page-heading.tsx';
import { questionOfPath } from '../question-of-path.ts';
import { today } from '../today.ts';
import type { FormPageProps } from './page-props.ts';

/** Name, function and day under a sentence; then the answer goes. */
export function SignPage(props: FormPageProps & { maySubmit: boolean }) {
  const { form, draft, questions, walk, arrives, line, notice, frame, maySubmit, mayDiscuss } = props;
  const { t, local, date } = useText();
  const { address, saver } = form;
  const city = draft.response.cityName;
  const ids = { name: useId(), title: useId() };
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  // One key for one statement: pressing twice, or again after a lost reply, submits once.
  const key = useRef(idempotencyKey());
  const day = today(new Date());

  const missing = (id: string, value: string, text: string): FormError[] =>
    value.trim() === '' ? [{ text, href: `#${id}`, go: () => document.getElementById(id)?.focus() }] : [];
  const here = (text: string): FormError => ({ text, href: '#question', go: () => undefined });

  const refused = (problem: ApiProblem): readonly FormError[] => {
    if (problem.status === 0) return [here(t('form.submitOffline'))];
    const named = problem.errors.flatMap(({ path, detail }) => {
      if (path === '/statement/date') return [here(detail)];
      const id = questionOfPath(path);
      const question = questionsInOrder(form.questionnaire).find((each) => each.id === id);
      if (question === undefined) return [];
      // A question that is not asked any more has no page: its answer is taken out where all are read.
      const asked = questions.includes(question);
      const page = asked ? ({ kind: 'question', question: id } as const) : ({ kind: 'check' } as const);
      return [{ text: `${local(question.title)} ${detail}`, href: hashOf(page), go: () => walk.go(page) }];
    });
    return named.length > 0 ? named : [here(problem.detail || t('common.broken'))];
  };

  const submit = async () => {
    const incomplete = [
      ...missing(ids.name, name, t('form.nameMissing')),
      ...missing(ids.title, title, t('form.functionMissing')),
    ];
    setErrors(incomplete);
    if (incomplete.length > 0) return;
    setBusy(true);
    await saver.flush();
    if (saver.queue.unsaved.length > 0) {
      setErrors([here(t('form.submitUnsaved', { changes: saver.queue.unsaved.length }))]);
    } else {
      const statement = { name: name.trim(), title: title.trim(), date: day };
      try {
        draft.submitted(
          await submitResponse({ ...address, byTeam: form.byTeam }, { statement }, key.current),
        );
        scrollTo(0, 0);
      } catch (problem) {
        const refusal = problem instanceof ApiProblem ? problem : new ApiProblem(500, 'unknown', '');
        // A refusal is an answer to this key; what is mended goes under a new one.
        if (!refusal.worthRetrying) key.current = idempotencyKey();
        setErrors(refused(refusal));
      }
    }
    setBusy(false);
  };

  const edit = (set: (value: string) => void) => (event: React.FormEvent<HTMLInputElement>) => {
    key.current = idempotencyKey();
    set(event.currentTarget.value);
  };
  const field = (id: string, label: string, value: string, set: (value: string) => void, auto: string) => (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        dir="auto"
        autoComplete={auto}
        maxLength={200}
        value={value}
        aria-invalid={errors.some((error) => error.href === `#${id}`)}
        onInput={edit(set)}
      />
    </div>
  );
  return (
    <FormFrame {...frame} foot={line}>
      {notice}
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <PageHeading arrives={arrives}>{t('form.signTitle', { city })}</PageHeading>
      {maySubmit ? (
        <>
          <p className="form-lead">{t('form.statement', { city })}</p>
          <div className="sign-fields">
            {field(ids.name, t('form.name'), name, setName, 'name')}
            {field(ids.title, t('form.function'), title, setTitle, 'organization-title')}
            <p>
              <span className="field-label">{t('form.day')}</span> {date(day)}
            </p>
          </div>
          <p className="form-help">{t('form.submitHelp')}</p>
          <button
            type="button"
            className="button submit"
            aria-disabled={busy}
            onClick={() => !busy && void submit()}
          >
            {t(busy ? 'form.submitting' : 'form.submit', { city })}
          </button>
          {!form.byTeam && (
            <p>
              <button type="button" className="button button-link" onClick={() => walk.go({ kind: 'sheet' })}>
                {t('form.signOnPaper')}
              </button>
            </p>
          )}
        </>
      ) : (
        <>
          <p className="form-lead">{t('form.notSignatory', { city })}</p>
          {mayDiscuss && (
            <p>
              <button type="button" className="button" onClick={() => walk.go({ kind: 'desk' })}>
                {t('form.toDesk')}
              </button>
            </p>
          )}
        </>
      )}
    </FormFrame>
  );
}
