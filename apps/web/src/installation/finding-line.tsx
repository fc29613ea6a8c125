import type { Finding } from '../api/installation.ts';
import { useText } from '../i18n/text-context.tsx';
import { isAdviceCode } from './advice-codes.ts';

/** One thing that was looked at: how it stands and, where something is wrong, what to do. */
export function FindingLine({ finding, leadsToJobs }: { finding: Finding; leadsToJobs: boolean }) {
  const { t } = useText();
  const { number, check, state, says, todo } = finding;
  return (
    <li data-state={state}>
      <span className="installation-mark">
        <span className="installation-dot" aria-hidden="true" />
        {t('installation.state', { state })}
      </span>
      <div>
        <h3>
          {t(`installation.check.${check}`)} <span className="quiet">{number}</span>
        </h3>
        {says !== null && <Advice finding={finding} says={says} todo={todo ?? ''} />}
        {leadsToJobs && finding.code === 'jobs-failed' && <a href="#jobs">{t('installation.failedBelow')}</a>}
      </div>
    </li>
  );
}

function Advice({ finding: { code, params }, says, todo }: { finding: Finding; says: string; todo: string }) {
  const { t, language } = useText();
  const values = params as Readonly<Record<string, string | number>>;
  if (isAdviceCode(code)) {
    return (
      <>
        <p>{t(`installation.says.${code}`, values)}</p>
        <p className="installation-todo">{t(`installation.todo.${code}`, values)}</p>
      </>
    );
  }
  return (
    <>
      <p>{t('installation.forOperator')}</p>
      <blockquote {...(language !== 'en' && { lang: 'en', dir: 'ltr' })}>
        {says} {todo}
      </blockquote>
    </>
  );
}
