import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { AssemblyEvent } from '../../api/assembly.ts';
import { readDesk } from '../../api/credentials.ts';
import type { CredentialsDesk } from '../../api/credentials.ts';
import { useLiveEvents } from '../../api/use-live-events.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useAssemblyTabs } from '../use-assembly-tabs.ts';
import { DeskSeatPanel } from './desk-seat-panel.tsx';
import { SeatFinder } from './seat-finder.tsx';
import './credentials.css';

/** The credentials desk: find the city, see who may sit, seat them and bind their phone; used standing. */
export function CredentialsPage() {
  const { assembly: id = '' } = useParams();
  const { t } = useText();
  const desk = useQuery({ queryKey: ['credentials', id], queryFn: () => readDesk(id) });
  const live = useLiveEvents<AssemblyEvent>(
    desk.data?.session.state === 'open' ? `/api/assemblies/${id}/events` : null,
    'assembly',
    () => void desk.refetch(),
  );
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={useAssemblyTabs(id)}>
        {desk.data?.session.state === 'open' && (
          <span className={live === 'lost' ? 'live live-lost' : 'live'}>
            {live === 'lost' ? t('survey.liveLost') : t('assembly.live')}
          </span>
        )}
      </StageBar>
      <div className="page">
        <Loaded query={desk}>{(view) => <Desk view={view} />}</Loaded>
      </div>
    </>
  );
}

function Desk({ view }: { view: CredentialsDesk }) {
  const { t } = useText();
  const [city, choose] = useAddressState('city', '');
  const [typed, type] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const chosen = view.seats.find((seat) => seat.city === city);
  const title = t('credentials.title', { present: view.present, seats: view.seats.length });
  const back = () => {
    choose('');
    type('');
    // The field may only now be there: on a phone the list takes the place of the seat.
    requestAnimationFrame(() => search.current?.focus());
  };
  return (
    <>
      <PageTitle>{t('credentials.desk')}</PageTitle>
      <div className={chosen === undefined ? undefined : 'credentials-head-chosen'}>
        <h1>{title}</h1>
        <p className="lead">
          <bdi>{view.session.title}</bdi>.{' '}
          {view.provisional > 0 && t('credentials.provisionalCount', { count: view.provisional })}
        </p>
      </div>
      <div className={chosen === undefined ? 'credentials' : 'credentials credentials-chosen'}>
        <SeatFinder
          seats={view.seats}
          typed={typed}
          type={type}
          chosen={city}
          choose={choose}
          field={search}
        />
        {chosen === undefined ? (
          <p className="credentials-hint quiet">{t('credentials.hint')}</p>
        ) : (
          <DeskSeatPanel key={chosen.city} session={view.session} seat={chosen} back={back} />
        )}
      </div>
    </>
  );
}
