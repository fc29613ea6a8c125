import type { AmendmentView } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';
import { TextField } from '../../members/fields.tsx';

/** What an amendment hangs on, while it is being said. */
export interface Ties {
  readonly fallsIf: readonly string[];
  readonly alternatives: string;
}

/** "It falls if A3 is adopted", and the name that alternatives have in common. */
export function TieFields(props: {
  others: readonly AmendmentView[];
  ties: Ties;
  change: (ties: Ties) => void;
}) {
  const { others, ties, change } = props;
  const { t } = useText();
  const { fallsIf } = ties;
  return (
    <>
      {others.length > 0 && (
        <fieldset className="field">
          <legend className="field-label">{t('amendment-desk.fallsIf')}</legend>
          <div className="amendment-acts">
            {others.map(({ id, label }) => (
              <label key={id} className="amendment-tick">
                <input
                  type="checkbox"
                  checked={fallsIf.includes(id)}
                  onChange={() =>
                    change({
                      ...ties,
                      fallsIf: fallsIf.includes(id)
                        ? fallsIf.filter((each) => each !== id)
                        : [...fallsIf, id],
                    })
                  }
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <TextField
        label={t('amendment-desk.alternativeTo')}
        help={t('amendment-desk.alternativeHelp')}
        value={ties.alternatives}
        maxLength={60}
        change={(alternatives) => change({ ...ties, alternatives })}
      />
    </>
  );
}
