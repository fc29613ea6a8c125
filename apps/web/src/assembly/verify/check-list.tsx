import { checkTitles } from '#assembly';
import type { Check } from '#assembly';
import { useText } from '../../i18n/text-context.tsx';

const words = { passed: 'verify.passed', failed: 'verify.failed', absent: 'verify.absent' } as const;

/** The numbered checks with what each has found. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { t, local, number } = useText();
  return (
    <table className="verify-checks">
      <thead>
        <tr>
          <th scope="col">{t('verify.number')}</th>
          <th scope="col">{t('verify.check')}</th>
          <th scope="col">{t('verify.found')}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.number} data-status={check.status}>
            <td>{number(check.number)}</td>
            <td>{local(checkTitles[check.name])}</td>
            <td>
              <b>{t(words[check.status])}</b>
              {check.status === 'failed' && (
                <code className="verify-detail" dir="ltr">
                  {check.detail}
                </code>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
