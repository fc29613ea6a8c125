import { useText } from '../i18n/text-context.tsx';
import { Icon } from './icon.tsx';

/** Chooses the interface language; a language without a native review says so in its own words. */
export function LanguageSwitch() {
  const { t, language, offered, choose } = useText();
  return (
    <span className="language-switch">
      <select
        aria-label={t('common.language')}
        value={language}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {offered.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" />
      {offered.some(({ tag, unreviewed }) => tag === language && unreviewed) && (
        <span className="unseen">{t('common.unreviewedLanguage')}</span>
      )}
    </span>
  );
}
