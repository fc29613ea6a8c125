import { Link } from 'react-router';
import type { UploadResult } from '../api/language-files.ts';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';

/** What a file holds: numbers in a sentence, and every refused translation with its line and the reason. */
export function UploadOutcome({ result }: { result: UploadResult }) {
  const { t, number } = useText();
  const { name, percent, total, missing, flawed, outdated, unreviewed, before, leftOver } = result;
  const { replaces, counts, refused } = result;
  return (
    <div className="stack" role="status">
      <p>
        <strong>
          {t('languages.wouldHold', {
            name,
            percent,
            total,
            missing: number(missing + flawed),
            outdated: number(outdated),
            unreviewed: number(unreviewed),
          })}
        </strong>{' '}
        {before !== null && t('languages.before', { percent: before })}
      </p>
      {replaces !== null && (
        <p>
          {t('languages.replaces', {
            version: number(replaces),
            added: number(counts.added),
            changed: number(counts.changed),
            refused: number(counts.refused),
          })}
        </p>
      )}
      {counts.dropped > 0 && (
        <p className="refusal">
          <strong>{t('languages.dropped', { count: counts.dropped })}</strong>
        </p>
      )}
      {leftOver > 0 && <p>{t('languages.leftOver', { count: leftOver })}</p>}
      {counts.refused > 0 && (
        <section className="refusal">
          <h3>{t('languages.refused', { count: counts.refused })}</h3>
          <p>
            {counts.kept > 0 && t('languages.keptTexts', { count: counts.kept })}{' '}
            {counts.refused > counts.kept &&
              t('languages.refusedTexts', { count: counts.refused - counts.kept })}
          </p>
          <ul className="refused-texts">
            {refused.map((each) => (
              <li key={`${each.context} ${each.english}`}>
                <strong>{t('languages.line', { line: number(each.line) })}</strong> {each.detail}
                <span lang="en" dir="ltr" className="text-as-it-is">
                  {each.english}
                </span>
                <span lang={result.tag} dir="auto" className="text-as-it-is">
                  <bdi>{each.text}</bdi>
                </span>
              </li>
            ))}
          </ul>
          {counts.refused > refused.length && (
            <p>{t('languages.furtherRefused', { count: counts.refused - refused.length })}</p>
          )}
        </section>
      )}
    </div>
  );
}

/** The language can be chosen from now on. */
export function OfferedNow({ result: { tag, name, version } }: { result: UploadResult }) {
  const { t, choose } = useText();
  return (
    <div className="stack" role="status">
      <p className="done-line">
        <Icon name="tick" />
        {t('languages.offered', { name, version: version ?? 1 })}
      </p>
      <p className="page-actions">
        <button type="button" className="button button-outline" onClick={() => choose(tag)}>
          {t('languages.readIn', { name })}
        </button>
        <Link to={`/languages/${tag}`}>{t('languages.toLanguage', { name })}</Link>
      </p>
    </div>
  );
}
