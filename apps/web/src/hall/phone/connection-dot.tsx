import type { LiveState } from '../../api/use-live-events.ts';
import { useText } from '../../i18n/text-context.tsx';

/** Whether what is shown is what is: a full dot, or an empty one and the words. */
export function ConnectionDot({ line }: { line: LiveState }) {
  const { t } = useText();
  return (
    <span className={`connection connection-${line}`} role="status">
      {t(`hall.line.${line}`)}
    </span>
  );
}
