import { useText } from '../i18n/text-context.tsx';

/** Every language one tap away. */
export function LanguageRow() {
  const { t, language, offered, choose } = useText();
  return (
    <div className="language-row" role="group" aria-label={t('common.language')}>
      {offered.map(({ tag, name }) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => choose(tag)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
