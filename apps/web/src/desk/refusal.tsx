import { Link } from 'react-router';
import { ApiProblem } from '../api/api-problem.ts';
import { useText } from '../i18n/text-context.tsx';
import { useSession } from './use-session.ts';

/** What went wrong, what was kept and what to do, where the content would have stood. */
export function Refusal({ problem, retry }: { problem: Error; retry?: () => void }) {
  const { t } = useText();
  const refused = problem instanceof ApiProblem ? problem : new ApiProblem(500, 'unknown', '');
  const { secondFactor } = useSession();
  const signInFirst = refused.status === 401;
  // The role is held and sleeps in this session: that is what is in the way.
  const factorFirst =
    refused.code === 'not-allowed' && (secondFactor === 'to-set-up' || secondFactor === 'to-give');
  const text =
    refused.status === 0
      ? t('common.offline')
      : signInFirst
        ? t('shell.signInFirst')
        : factorFirst
          ? t('shell.factorFirst')
          : refused.detail || t('common.broken');
  return (
    <div className="refusal" role="alert">
      <p>{text}</p>
      {refused.errors.length > 0 && (
        <ul>
          {refused.errors.slice(0, 20).map((each) => (
            <li key={`${each.path} ${each.code}`}>
              <bdi>{each.path}</bdi>: {each.detail}
            </li>
          ))}
        </ul>
      )}
      {signInFirst ? (
        <a className="button" href="/sign-in">
          {t('shell.signIn')}
        </a>
      ) : factorFirst ? (
        <Link className="button" to="/account">
          {t('shell.account')}
        </Link>
      ) : (
        // Asking once more gives nobody a role.
        retry !== undefined &&
        refused.status !== 403 && (
          <button type="button" className="button button-outline" onClick={retry}>
            {t('common.tryAgain')}
          </button>
        )
      )}
    </div>
  );
}
