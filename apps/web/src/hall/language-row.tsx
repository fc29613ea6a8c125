import { languages } from '#members';
import { languageNames } from '../i18n/language.ts';
import { useText } from '../i18n/text-context.tsx';

/** Every language one tap away. */
export function LanguageRow() {
  const { t, language, choose } = useText();
  return (
    <div className="language-row" role="group" aria-label={t('common.language')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {languageNames[each]}
        </button>
      ))}
    </div>
  );
}
