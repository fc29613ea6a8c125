import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { ChoiceField } from './choice-field.tsx';
import { languagesToChoose } from './languages-to-choose.ts';

/** The languages in which a city is addressed, the first one first; each can be taken away, others added. */
export function LanguagesField(props: {
  chosen: readonly string[];
  set: (codes: readonly string[]) => void;
  error?: string | undefined;
}) {
  const { chosen, set, error } = props;
  const { t, language, compare } = useText();
  const nameOf = (code: string): string => languageName(code, language);
  const others = languagesToChoose(chosen, language, compare);
  return (
    <>
      {chosen.length > 0 && (
        <ul className="chosen-list" aria-label={t('roll-edit.languages')}>
          {chosen.map((code) => (
            <li key={code}>
              <span>{nameOf(code)}</span>
              <button
                type="button"
                className="chosen-remove"
                aria-label={t('roll-edit.removeLanguage', { name: nameOf(code) })}
                onClick={() => set(chosen.filter((each) => each !== code))}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ChoiceField
        label={t('roll-edit.addLanguage')}
        help={t('roll-edit.languagesHelp')}
        error={error}
        value=""
        set={(code) => code !== '' && set([...chosen, code])}
        options={[{ value: '', label: t('roll-edit.chooseLanguage') }, ...others]}
      />
    </>
  );
}
