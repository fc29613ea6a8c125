import { momentFormat } from '../../i18n/moment-format.ts';
import { useText } from '../../i18n/text-context.tsx';

/** An instant in the zone of the round and, where that differs, in the reader's own. */
export function RoundTime({ at, timeZone }: { at: string; timeZone: string }) {
  const { t, date } = useText();
  const there = date(at, { ...momentFormat, timeZone });
  const here = date(at, momentFormat);
  return (
    <>
      <time dateTime={at}>
        {there} ({timeZone.replaceAll('_', ' ')})
      </time>
      {here !== there && <span className="quiet"> {t('rounds.yourTime', { time: here })}</span>}
    </>
  );
}
