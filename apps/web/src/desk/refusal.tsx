import { ApiProblem } from '../api/api-problem.ts';
import { useText } from '../i18n/text-context.tsx';

/** What went wrong, what was kept and what to do, where the content would have stood. */
export function Refusal({ problem, retry }: { problem: Error; retry?: () => void }) {
  const { t } = useText();
  const refused = problem instanceof ApiProblem ? problem : new ApiProblem(500, 'unknown', '');
  const signInFirst = refused.status === 401;
  const text =
    refused.status === 0
      ? t('common.offline')
      : signInFirst
        ? t('shell.signInFirst')
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
      ) : (
        retry !== undefined && (
          <button type="button" className="button button-outline" onClick={retry}>
            {t('common.tryAgain')}
          </button>
        )
      )}
    </div>
  );
}
