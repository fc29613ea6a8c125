import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView, PollView } from '../../api/assembly.ts';
import { readBoard } from '../../api/console.ts';
import { EmptyNote } from '../../desk/empty-note.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { isCounted } from '../../hall/live/scene.ts';
import { ContestList } from '../console/contest-list.tsx';
import { useConsole } from '../console/use-console.ts';
import { useAssemblyTabs } from '../use-assembly-tabs.ts';
import { useLiveSession } from '../use-live-session.ts';
import { WitnessPanel } from '../witness/witness-panel.tsx';
import { PaperForm } from './paper-form.tsx';
import { PaperList } from './paper-list.tsx';
import '../console/console.css';

/** Slips and raised hands: one teller enters them, another confirms; contested votes are put right here too. */
export function TellerPage() {
  const { assembly: id = '' } = useParams();
  const { t } = useText();
  const assembly = useQuery({ queryKey: ['assembly', id], queryFn: () => readAssembly(id) });
  const tabs = useAssemblyTabs(id);
  useLiveSession(id, assembly.data?.state === 'open');
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={tabs} />
      <div className="page">
        <PageTitle>{t('console.teller')}</PageTitle>
        <Loaded query={assembly}>
          {(view) => (
            <>
              <Teller view={view} />
              <WitnessPanel assembly={view} />
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}

/** Polls that paper can go into, or whose votes can be put right. */
function pollsAtWork(
  view: AssemblyView,
): readonly { readonly poll: PollView; readonly title: AssemblyView['items'][number] }[] {
  return view.items.flatMap((item) =>
    item.poll !== null && item.poll.voided === null && (item.poll.state === 'open' || isCounted(item.poll))
      ? [{ poll: item.poll, title: item }]
      : [],
  );
}

function Teller({ view }: { view: AssemblyView }) {
  const { t, local } = useText();
  const { act } = useConsole(view.id);
  const board = useQuery({ queryKey: ['board', view.id], queryFn: () => readBoard(view.id) });
  const polls = pollsAtWork(view);
  if (polls.length === 0) {
    return (
      <EmptyNote title={t('console.tellerNone')}>
        <p>{t('console.tellerNoneHelp')}</p>
      </EmptyNote>
    );
  }
  return (
    <>
      {act.error !== null && <Refusal problem={act.error} />}
      {polls.map(({ poll, title }) => (
        <section key={poll.id} className="teller-poll">
          <h1>{t('console.tellerTitle', { number: title.number, title: local(title.title) })}</h1>
          {poll.state === 'open' && <PaperForm poll={poll} seats={board.data?.seats ?? []} act={act} />}
          <PaperList assembly={view.id} poll={poll} act={act} />
          <ContestList assembly={view.id} poll={poll} act={act} />
        </section>
      ))}
    </>
  );
}
