import { languages } from '#members';
import type { LocalText } from '#members';
import { useText } from '../i18n/text-context.tsx';
import { TextField } from '../members/fields.tsx';

/** No name yet, in any language. */
export const noName: LocalText = { en: '', fr: '', es: '', ar: '' };

/** The name of an area in every language of the network. */
export function AreaNames({ value, change }: { value: LocalText; change: (name: LocalText) => void }) {
  const { t } = useText();
  return (
    <div className="area-names">
      {languages.map((language) => (
        <TextField
          key={language}
          label={t('ranking.nameIn', { language })}
          required
          maxLength={120}
          value={value[language]}
          change={(text) => change({ ...value, [language]: text })}
        />
      ))}
    </div>
  );
}
