import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { AssemblyEvent } from '../../api/assembly.ts';
import { readPresence } from '../../api/credentials.ts';
import type { Presence } from '../../api/credentials.ts';
import { useLiveEvents } from '../../api/use-live-events.ts';
import { DataTable } from '../../desk/data-table.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { useAssemblyTabs } from '../use-assembly-tabs.ts';
import { clockTime } from './clock-time.ts';

/** How many seats are present, and every coming and going that made it so, from the record. */
export function PresencePage() {
  const { assembly: id = '' } = useParams();
  const { t } = useText();
  const presence = useQuery({ queryKey: ['presence', id], queryFn: () => readPresence(id) });
  useLiveEvents<AssemblyEvent>(`/api/assemblies/${id}/events`, 'assembly', () => void presence.refetch());
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={useAssemblyTabs(id)} />
      <div className="page">
        <Loaded query={presence}>{(view) => <PresenceLog view={view} />}</Loaded>
      </div>
    </>
  );
}

function PresenceLog({ view }: { view: Presence }) {
  const { t, date, number } = useText();
  const title = t('credentials.title', { present: view.present, seats: view.seats });
  return (
    <>
      <PageTitle>{t('credentials.presence')}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">
        {view.provisional > 0 && `${t('credentials.provisionalCount', { count: view.provisional })} `}
        {t('credentials.presenceHelp')}
      </p>
      <DataTable
        label={t('credentials.presence')}
        rows={view.log.toReversed()}
        rowKey={({ number: entry }) => String(entry)}
        columns={[
          {
            id: 'city',
            label: t('credentials.city'),
            kind: 'name',
            value: ({ cityName }) => cityName,
            cell: ({ cityName }) => <bdi className="name">{cityName}</bdi>,
          },
          {
            id: 'cause',
            label: t('credentials.cause'),
            cell: ({ cause }) => t(`credentials.cause.${cause}`),
          },
          {
            id: 'at',
            label: t('credentials.at'),
            phoneLabel: true,
            cell: ({ at }) => date(at, { day: 'numeric', month: 'short', ...clockTime, second: '2-digit' }),
          },
          {
            id: 'present',
            label: t('credentials.presentAfter'),
            kind: 'number',
            phoneLabel: true,
            cell: ({ present }) => number(present),
          },
          {
            id: 'entry',
            label: t('credentials.entry'),
            kind: 'number',
            phoneLabel: true,
            cell: ({ number: entry }) => number(entry),
          },
        ]}
      />
    </>
  );
}
