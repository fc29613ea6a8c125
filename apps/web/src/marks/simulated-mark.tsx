import { useText } from '../i18n/text-context.tsx';

/** Says that the figures on this page come from simulated answers; it is printed and exported too. */
export function SimulatedMark() {
  const { t } = useText();
  return <span className="simulated-mark">{t('common.simulated')}</span>;
}
