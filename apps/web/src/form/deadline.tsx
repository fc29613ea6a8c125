import type { Round } from '#survey';
import { momentFormat } from '../i18n/moment-format.ts';
import { useText } from '../i18n/text-context.tsx';

/** Which round the answer is to. */
export function RoundName({ round }: { round: Round }) {
  const { t } = useText();
  return (
    <div>
      <dt>{t('form.round')}</dt>
      <dd>
        <bdi>{round.title}</bdi>
      </dd>
    </div>
  );
}

/** Until when, in the zone in which it was announced and in the reader's own. */
export function Deadline({ round }: { round: Round }) {
  const { t, date } = useText();
  const there = date(round.deadline, { ...momentFormat, timeZone: round.timeZone });
  const here = date(round.deadline, momentFormat);
  const announced = date(round.deadline, { ...momentFormat, timeZone: round.timeZone, timeZoneName: 'long' });
  return (
    <div>
      <dt>{t(Date.parse(round.deadline) < Date.now() ? 'form.deadlineWas' : 'form.deadline')}</dt>
      <dd>
        <time dateTime={round.deadline}>{announced}</time>
        {here !== there && <span className="fact-more">{t('form.yourTime', { time: here })}</span>}
        {Date.parse(round.deadline) < Date.now() && round.state === 'open' && (
          <span className="fact-more">{t('form.stillTaken')}</span>
        )}
      </dd>
    </div>
  );
}
