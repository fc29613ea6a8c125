import { useText } from '../../i18n/text-context.tsx';

/** The label of a field, with a word where its change is not saved yet. */
export function EditLabel(props: { field: string; label: string; changed: boolean }) {
  const { field, label, changed } = props;
  const { t } = useText();
  return (
    <label id={`${field}label`} htmlFor={field}>
      {label}
      {changed && <span className="plan-edit-mark"> {t('plan-edit.notSaved')}</span>}
    </label>
  );
}
