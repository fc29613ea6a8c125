import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';

/** Prints the page as it stands. */
export function PrintButton() {
  const { t } = useText();
  return (
    <button type="button" className="button button-outline" onClick={() => print()}>
      <Icon name="print" />
      {t('ranking.print')}
    </button>
  );
}
