import { useId, useState } from 'react';
import { useText } from '../../i18n/text-context.tsx';
import { LazyPaperSignPage, LazyReadyPart } from '../lazy-parts.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { PageHeading } from '../page-heading.tsx';
import { signingDay } from '../signing-day.ts';
import type { FormView } from './page-props.ts';
import { fieldError, useSubmitting } from './use-submitting.ts';

/** The last page: sign and submit, or, for whoever cannot, say that it is ready. */
export function SignPage(props: FormView) {
  const { form, draft, walk, arrives, maySubmit, mayDiscuss } = props;
  const { t } = useText();
  const city = draft.response.cityName;
  if (form.byTeam) return <LazyPaperSignPage {...props} />;
  if (maySubmit) return <Sign {...props} />;
  return (
    <>
      <PageHeading arrives={arrives}>{t('form.readyTitle', { city })}</PageHeading>
      <p className="form-lead">{t('form.notSignatory', { city })}</p>
      <LazyReadyPart {...props} />
      {mayDiscuss && (
        <p>
          <button type="button" className="button button-link" onClick={() => walk.go({ kind: 'desk' })}>
            {t('form.toDesk')}
          </button>
        </p>
      )}
    </>
  );
}

/** Name, function and day under a sentence; then the answer goes. */
function Sign(props: FormView) {
  const { draft, walk, arrives } = props;
  const { t, date } = useText();
  const { errors, busy, submit, edited } = useSubmitting(props);
  const city = draft.response.cityName;
  const ids = { name: useId(), title: useId() };
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const day = signingDay(draft.response, new Date());
  const missing = (id: string, value: string, text: string) =>
    value.trim() === '' ? [fieldError(id, text)] : [];
  const sign = () =>
    submit(
      [
        ...missing(ids.name, name, t('form.nameMissing')),
        ...missing(ids.title, title, t('form.functionMissing')),
      ],
      { statement: { name: name.trim(), title: title.trim(), date: day } },
    );
  const field = (id: string, label: string, value: string, set: (value: string) => void, auto: string) => {
    const problem = errors.find((error) => error.href === `#${id}`)?.text;
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {problem !== undefined && (
          <p className="field-error" id={`${id}problem`}>
            {problem}
          </p>
        )}
        <input
          id={id}
          className="input"
          dir="auto"
          autoComplete={auto}
          maxLength={120}
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}problem`}
          onInput={(event) => {
            edited();
            set(event.currentTarget.value);
          }}
        />
      </div>
    );
  };
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <PageHeading arrives={arrives}>{t('form.signTitle', { city })}</PageHeading>
      <p className="form-lead">{t('form.statement', { city })}</p>
      <div className="sign-fields">
        {field(ids.name, t('form.name'), name, setName, 'name')}
        {field(ids.title, t('form.function'), title, setTitle, 'organization-title')}
        <p>
          <span className="field-label">{t('form.day')}</span> {date(day)}
        </p>
      </div>
      <p className="form-help">{t('form.submitHelp')}</p>
      <button type="button" className="button submit" aria-disabled={busy} onClick={() => void sign()}>
        {t(busy ? 'form.submitting' : 'form.submit', { city })}
      </button>
      <p>
        <button type="button" className="button button-link" onClick={() => walk.go({ kind: 'sheet' })}>
          {t('form.signOnPaper')}
        </button>
      </p>
    </>
  );
}
