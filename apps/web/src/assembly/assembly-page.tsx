import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readAssembly } from '../api/assembly.ts';
import { Loaded } from '../desk/loaded.tsx';
import { StageBar } from '../desk/stage-bar.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { Console } from './console/console.tsx';
import { SessionRecord } from './session-record.tsx';
import { useAssemblyTabs } from './use-assembly-tabs.ts';
import { useLiveSession } from './use-live-session.ts';

/** A session of the mayors: the console for who chairs while it is open, else the public record. */
export function AssemblyPage() {
  const { assembly: id = '' } = useParams();
  return <SessionPage id={id} record={false} />;
}

/** The public record of a session, also for who chairs it. */
export function VotesPage() {
  const { assembly: id = '' } = useParams();
  return <SessionPage id={id} record />;
}

function SessionPage({ id, record }: { id: string; record: boolean }) {
  const { t } = useText();
  const chair = useSession().actions.includes('assembly.chair');
  const assembly = useQuery({ queryKey: ['assembly', id], queryFn: () => readAssembly(id) });
  const open = assembly.data?.state === 'open';
  // A poll in writing may outlast its session.
  const live = useLiveSession(id, open || (assembly.data?.written.length ?? 0) > 0);
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={useAssemblyTabs(id)}>
        {open && (
          <span className={live === 'lost' ? 'live live-lost' : 'live'}>
            {live === 'lost' ? t('survey.liveLost') : t('assembly.live')}
          </span>
        )}
      </StageBar>
      <div className="page">
        <Loaded query={assembly}>
          {(view) =>
            chair && !record && view.state === 'open' ? (
              <Console view={view} />
            ) : (
              <SessionRecord view={view} />
            )
          }
        </Loaded>
      </div>
    </>
  );
}
