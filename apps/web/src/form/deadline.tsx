import { deadlineSaid } from '#survey';
import type { Round, RoundPhase } from '#survey';
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
export function Deadline({ round, phase }: { round: Round; phase: RoundPhase }) {
  const { t, date } = useText();
  const said = deadlineSaid(round.deadline, round.timeZone);
  const there = date(said, { ...momentFormat, timeZone: round.timeZone });
  const here = date(said, momentFormat);
  const announced = date(said, { ...momentFormat, timeZone: round.timeZone, timeZoneName: 'long' });
  return (
    <div>
      <dt>{t(phase === 'grace' || phase === 'closed' ? 'form.deadlineWas' : 'form.deadline')}</dt>
      <dd>
        <time dateTime={round.deadline}>{announced}</time>
        {here !== there && <span className="fact-more">{t('form.yourTime', { time: here })}</span>}
        {phase === 'grace' && <span className="fact-more">{t('form.stillTaken')}</span>}
      </dd>
    </div>
  );
}
