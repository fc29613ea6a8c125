import { languages } from '#members';
import type { Language } from '#members';
import { languageNames, unreviewedLanguages } from '../i18n/language.ts';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from './icon.tsx';

/** Chooses the interface language; a language without a native review says so in its own words. */
export function LanguageSwitch() {
  const { t, language, choose } = useText();
  return (
    <span className="language-switch">
      <select
        aria-label={t('common.language')}
        value={language}
        onChange={(event) => choose(event.currentTarget.value as Language)}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
      <Icon name="down" />
      {unreviewedLanguages.includes(language) && (
        <span className="unseen">{t('common.unreviewedLanguage')}</span>
      )}
    </span>
  );
}
