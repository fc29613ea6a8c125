import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { readAssembly } from '../api/assembly.ts';
import type { AssemblyEvent, AssemblyView } from '../api/assembly.ts';
import { useLiveEvents } from '../api/use-live-events.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { StageBar } from '../desk/stage-bar.tsx';
import { isCoordinator, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { AgendaItem } from './agenda-item.tsx';
import { assemblyFinding } from './assembly-finding.ts';
import { CloseSession } from './close-session.tsx';
import { SessionPanel } from './session-panel.tsx';
import { useAssemblyTabs } from './use-assembly-tabs.ts';

/** Refetching is spread, so that a hall of desks does not ask in the same instant. */
const jitter = 400;

/** A session of the mayors: the chair's console for the coordinator, the public record for everyone. */
export function AssemblyPage() {
  const { assembly: id = '' } = useParams();
  const { t } = useText();
  const chair = isCoordinator(useSession());
  const assembly = useQuery({ queryKey: ['assembly', id], queryFn: () => readAssembly(id) });
  const seen = useRef(-1);
  const live = useLiveEvents<AssemblyEvent>(
    assembly.data?.state === 'open' ? `/api/assemblies/${id}/events` : null,
    'assembly',
    (event) => {
      if (event.version === seen.current) return;
      seen.current = event.version;
      setTimeout(() => void assembly.refetch(), Math.random() * jitter);
    },
  );
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={useAssemblyTabs(id)}>
        {assembly.data?.state === 'open' && (
          <span className={live === 'lost' ? 'live live-lost' : 'live'}>
            {live === 'lost' ? t('survey.liveLost') : t('assembly.live')}
          </span>
        )}
      </StageBar>
      <div className="page">
        <Loaded query={assembly}>{(view) => <Session view={view} chair={chair} />}</Loaded>
      </div>
    </>
  );
}

function Session({ view, chair }: { view: AssemblyView; chair: boolean }) {
  const { t } = useText();
  const finding = assemblyFinding(view);
  const title = t(finding.key, finding.values);
  return (
    <div className="page-with-side">
      <PageTitle>{title}</PageTitle>
      <div>
        <h1>{title}</h1>
        <p className="lead">
          {view.title}. {t('assembly.presence', { present: view.present, seats: view.seats })}
        </p>
        <ol className="agenda">
          {view.items.map((item) => (
            <AgendaItem key={item.id} assembly={view} item={item} chair={chair} />
          ))}
        </ol>
        {chair && view.state === 'open' && <CloseSession assembly={view} />}
      </div>
      <SessionPanel assembly={view} />
    </div>
  );
}
