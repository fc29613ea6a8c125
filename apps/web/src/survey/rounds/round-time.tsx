import { deadlineSaid, zoneToday } from '#survey';
import { momentFormat } from '../../i18n/moment-format.ts';
import { useText } from '../../i18n/text-context.tsx';

/** A deadline, said as the last minute of its day where it is midnight, as mails say it. */
export function DeadlineTime({ at, timeZone }: { at: string; timeZone: string }) {
  return <RoundTime at={deadlineSaid(at, timeZone)} timeZone={timeZone} />;
}

/** An instant in the zone of the round and, where that differs, in the reader's own. */
export function RoundTime({ at, timeZone }: { at: string; timeZone: string }) {
  const { t, date } = useText();
  const there = date(at, { ...momentFormat, timeZone });
  const here = date(at, momentFormat);
  return (
    <>
      <time dateTime={at}>
        {there} ({zoneToday(timeZone)})
      </time>
      {here !== there && <span className="quiet"> {t('rounds.yourTime', { time: here })}</span>}
    </>
  );
}
