import type { ImportResult } from '../api/members.ts';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';

/** What an import would do, or did: numbers in a sentence, and every refused line with its reason. */
export function ImportOutcome({ result, done }: { result: ImportResult; done: boolean }) {
  const { t } = useText();
  const { added, changed, unchanged, problems } = result;
  if (problems.length > 0) {
    return (
      <section className="refusal" role="alert">
        <h2>{t('members.refused', { count: problems.length })}</h2>
        <ul>
          {problems.slice(0, 50).map((problem) => (
            <li key={`${problem.path} ${problem.code}`}>
              <bdi>{problem.path}</bdi>: {problem.detail}
            </li>
          ))}
        </ul>
        {problems.length > 50 && <p>{t('members.furtherLines', { count: problems.length - 50 })}</p>}
      </section>
    );
  }
  return (
    <p className="done-line" role="status">
      {done && <Icon name="tick" />}
      {done
        ? t('members.imported', { added, changed, unchanged })
        : t('members.wouldImport', { added, changed, unchanged })}
    </p>
  );
}
