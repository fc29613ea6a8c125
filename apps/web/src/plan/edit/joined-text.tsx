import { lazy, Suspense, useId } from 'react';
import type { Language } from '#members';
import { editableTexts } from '#plan';
import type { Plan } from '#plan';
import { useText } from '../../i18n/text-context.tsx';

// Loaded with the editor's own fields.
const RichTextField = lazy(() =>
  import('./rich/rich-text-field.tsx').then((module) => ({ default: module.RichTextField })),
);

/** The text of two people as one, to be put right before it is saved. */
export function JoinedText(props: {
  plan: Plan;
  id: string;
  language: Language;
  /** They changed the same words. */
  contested: boolean;
  value: string;
  change: (text: string) => void;
}) {
  const { plan, id, language, contested, value, change } = props;
  const { t } = useText();
  const field = useId();
  const label = t('plan-edit.joinedText');
  return (
    <div className="field">
      <label className="field-label" id={`${field}label`} htmlFor={field}>
        {label}
      </label>
      <p className="field-help" id={`${field}help`}>
        {t(contested ? 'plan-edit.joinedContested' : 'plan-edit.joinedApart')}
      </p>
      {editableTexts(plan).get(id)?.running === true ? (
        <Suspense fallback={<p className="input plan-edit-text plan-edit-waiting">{value}</p>}>
          <RichTextField
            value={value}
            label={label}
            labelledBy={`${field}label`}
            describedBy={`${field}help`}
            language={language}
            change={change}
          />
        </Suspense>
      ) : (
        <textarea
          id={field}
          className="input plan-edit-text"
          lang={language}
          dir={language === 'ar' ? 'rtl' : 'ltr'}
          rows={2}
          maxLength={8_000}
          value={value}
          aria-describedby={`${field}help`}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </div>
  );
}
