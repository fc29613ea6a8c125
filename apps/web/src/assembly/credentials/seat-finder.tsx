import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { DeskSeat } from '../../api/credentials.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { Icon } from '../../marks/icon.tsx';
import { RegionMark } from '../../marks/region-mark.tsx';
import { plainLetters } from './plain-letters.ts';

/** How a seat stands, for the list. */
const stateOf = ({ holder, delegates }: DeskSeat) =>
  holder === null
    ? delegates.length === 0
      ? ('nobody' as const)
      : ('absent' as const)
    : holder.provisional
      ? ('provisional' as const)
      : ('present' as const);

/** Finds a city by any part of its name, its country or a delegate's name; arrows and Enter choose. */
export function SeatFinder(props: {
  seats: readonly DeskSeat[];
  typed: string;
  type: (typed: string) => void;
  chosen: string;
  choose: (city: string) => void;
  field: RefObject<HTMLInputElement | null>;
}) {
  const { seats, typed, type, chosen, choose, field } = props;
  const { t } = useText();
  const countryName = useCountryName();
  const [at, setAt] = useState(0);
  const looked = plainLetters(typed);
  const found = seats.filter((seat) =>
    plainLetters(
      [seat.cityName, countryName(seat), seat.countryName, ...seat.delegates.map(({ name }) => name)].join(
        ' ',
      ),
    ).includes(looked),
  );
  const active = Math.min(at, found.length - 1);
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const seat = found[active];
    if (step !== 0) {
      event.preventDefault();
      const next = Math.max(0, Math.min(found.length - 1, active + step));
      setAt(next);
      document.getElementById(`seat-${found[next]?.city}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && seat !== undefined) {
      event.preventDefault();
      choose(seat.city);
    } else if (event.key === 'Escape') type('');
  };
  return (
    <section className="seat-finder" aria-label={t('credentials.find')}>
      <div className="seat-search">
        <Icon name="find" />
        <input
          ref={field}
          className="input"
          role="combobox"
          aria-label={t('credentials.find')}
          aria-expanded="true"
          aria-controls="seat-list"
          aria-activedescendant={found[active] === undefined ? undefined : `seat-${found[active].city}`}
          placeholder={t('credentials.find')}
          autoComplete="off"
          // The desk begins with the city: whoever stands here types at once.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={typed}
          onChange={(event) => {
            type(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </div>
      <ul id="seat-list" role="listbox" aria-label={t('credentials.seats')} className="seat-list">
        {found.map((seat, index) => {
          const state = stateOf(seat);
          return (
            <li
              key={seat.city}
              id={`seat-${seat.city}`}
              role="option"
              aria-selected={seat.city === chosen}
              className={index === active && typed !== '' ? 'seat-row seat-row-active' : 'seat-row'}
              onClick={() => choose(seat.city)}
              onKeyDown={press}
            >
              <RegionMark region={seat.region} />
              <span className="seat-row-name">
                <bdi>{seat.cityName}</bdi> <span className="quiet">{countryName(seat)}</span>
              </span>
              <span className={`seat-state seat-state-${state}`}>{t(`credentials.state.${state}`)}</span>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className="quiet">{t('credentials.notFound')}</p>}
    </section>
  );
}
