import type { ReactNode } from 'react';
import type { AssemblyView, ItemView, ReservationView } from '../api/assembly.ts';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { Icon } from '../marks/icon.tsx';
import type { IconName } from '../marks/icon.tsx';
import { NamedVotes } from './named-votes.tsx';
import { callInWords } from './outcome-in-words.ts';
import { PollResult } from './poll-result/poll-result.tsx';
import { ruleInWords } from './rule-in-words.ts';
import { ItemSummary } from './item-summary.tsx';

const marks: Readonly<Partial<Record<ItemView['state'], IconName>>> = {
  adopted: 'tick',
  rejected: 'cross',
  'no-quorum': 'minus',
};

const day = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** An item of the session: how it was decided, by whom, and what cities put on the minutes about it. */
export function AgendaItem(props: {
  assembly: AssemblyView;
  item: ItemView;
  reservations: readonly ReservationView[];
  /** Stands before its decision. */
  children?: ReactNode;
}) {
  const { assembly, item, reservations, children } = props;
  const { t, local, number, list } = useText();
  const { poll, call } = item;
  const mark = marks[item.state];
  const asked = call === null ? null : callInWords(call, t);
  const whole = assembly.items.find(({ id }) => id === item.partOf);
  const now = item.state === 'polling' || item.state === 'calling';
  return (
    <li className={now ? 'agenda-item agenda-now' : 'agenda-item'}>
      <div className="agenda-head">
        <span className="agenda-number">{number(item.number)}</span>
        <div>
          <h2>
            {item.area !== null && <AreaBar area={item.area} />} {local(item.question)}
          </h2>
          <p className="quiet">
            <ItemSummary item={item} />
            {whole !== undefined && ` ${t('assembly.partOf', { number: whole.number })}`}
            {item.holds.length > 0 && ` ${t('assembly.holds', { count: item.holds.length })}`}
          </p>
        </div>
        <span className={`agenda-state state-${item.state}`}>
          {mark !== undefined && <Icon name={mark} />}
          {t(`assembly.itemState.${item.state}`)}
        </span>
      </div>
      {children}
      {asked !== null && (
        <div className="poll-result">
          <p>
            <b>{asked.word}.</b> {asked.why}
          </p>
          {(call?.objecting?.length ?? 0) > 0 && (
            <p>
              {t('assembly.objectors', {
                cities: list((call?.objecting ?? []).map(({ cityName }) => cityName)),
              })}
            </p>
          )}
        </div>
      )}
      {poll?.rehearsal === true && <p className="poll-result quiet">{t('assembly.rehearsal')}</p>}
      {poll?.state === 'open' && <OpenPoll assembly={assembly} poll={poll} />}
      {poll?.voided != null && (
        <p className="poll-result">{t('assembly.voided', { reason: poll.voided.reason })}</p>
      )}
      {poll?.state === 'closed' && poll.voided === null && (
        <>
          <PollResult poll={poll} />
          <NamedVotes poll={poll} name={`item-${item.number}`} />
        </>
      )}
      {reservations.length > 0 && (
        <div className="poll-result">
          <h3>{t('assembly.onMinutes')}</h3>
          {reservations.map((one) => (
            <div key={one.number} className="on-minutes">
              <p>
                <b>{t('assembly.reservation', { kind: one.kind, city: one.cityName })}</b>
              </p>
              <p lang={one.language} dir="auto">
                {one.text}
              </p>
            </div>
          ))}
        </div>
      )}
    </li>
  );
}

function OpenPoll({ assembly, poll }: { assembly: AssemblyView; poll: NonNullable<ItemView['poll']> }) {
  const { t, date } = useText();
  const seat = useSession().grants.find(({ role }) => role === 'representative');
  const written = poll.procedure === 'written';
  return (
    <div className="poll-open">
      {poll.kind === 'yes-no' && <p>{ruleInWords(poll.rule, t)}</p>}
      {written && poll.closesAt !== null ? (
        <>
          <p role="status">
            {t('assembly.inWritingUntil', { at: date(poll.closesAt, day), recorded: poll.recorded })}
          </p>
          {seat?.city != null && (
            <a
              className="button button-outline no-print"
              href={`/hall/${assembly.id}?city=${encodeURIComponent(seat.city)}&poll=${poll.id}`}
            >
              {t('assembly.writtenLink', { city: seat.cityName ?? seat.city })}
            </a>
          )}
        </>
      ) : (
        <p className="poll-recorded" role="status">
          {t('assembly.recorded', { recorded: poll.recorded, present: assembly.present })}
        </p>
      )}
    </div>
  );
}
