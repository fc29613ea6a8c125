import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView } from '../../api/assembly.ts';
import { readDisputes } from '../../api/disputes.ts';
import type { Disputes } from '../../api/disputes.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useAssemblyTabs } from '../use-assembly-tabs.ts';
import { DisputeForm } from './dispute-form.tsx';
import { DisputeList } from './dispute-list.tsx';
import { RulingForm } from './ruling-form.tsx';
import '../verify/verify.css';

const day = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;

/** What is disputed about a session, by whom it is decided and until when, and the form. */
export function DisputesPage() {
  const { assembly: id = '' } = useParams();
  const { t } = useText();
  const assembly = useQuery({ queryKey: ['assembly', id], queryFn: () => readAssembly(id) });
  const disputes = useQuery({ queryKey: ['disputes', id], queryFn: () => readDisputes(id) });
  const tabs = useAssemblyTabs(id);
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={tabs} />
      <div className="page verify-page">
        <PageTitle>{t('verify.disputes')}</PageTitle>
        <h1>{t('verify.disputes')}</h1>
        <p className="lead">{t('verify.disputesLead')}</p>
        <Loaded query={assembly}>
          {(view) => <Loaded query={disputes}>{(seen) => <Seen view={view} seen={seen} />}</Loaded>}
        </Loaded>
      </div>
    </>
  );
}

function Seen({ view, seen }: { view: AssemblyView; seen: Disputes }) {
  const { t, date } = useText();
  const session = useSession();
  const rules = session.actions.includes('dispute.rule');
  return (
    <>
      <p>
        {seen.until === null
          ? t('verify.disputesOpen')
          : t(seen.open ? 'verify.disputesUntil' : 'verify.disputesOver', { at: date(seen.until, day) })}
      </p>
      <DisputeList
        view={view}
        disputes={seen.disputes}
        {...(rules && {
          after: ({ dispute }) => <RulingForm assembly={view.id} dispute={dispute} />,
        })}
      />
      {seen.open && <DisputeForm view={view} />}
    </>
  );
}
