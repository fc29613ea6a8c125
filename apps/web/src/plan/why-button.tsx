import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';

/** Asks why a line is there, and closes the reasons again. */
export function WhyButton(props: {
  line: string;
  /** What the line is called, for those who do not see it. */
  name: string;
  /** Id of the line whose reasons are shown; empty for none. */
  chosen: string;
  choose: (line: string) => void;
}) {
  const { line, name, chosen, choose } = props;
  const { t } = useText();
  return (
    <button
      type="button"
      className="why-button no-print"
      aria-label={t('plan.whyLine', { line: name })}
      aria-pressed={chosen === line}
      onClick={() => choose(chosen === line ? '' : line)}
    >
      <Icon name="why" />
    </button>
  );
}
