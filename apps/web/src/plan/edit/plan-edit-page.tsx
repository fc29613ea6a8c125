import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { readRoll } from '../../api/members.ts';
import { readPlanHistory } from '../../api/plan-edits.ts';
import { readPlan } from '../../api/plan.ts';
import { EmptyNote } from '../../desk/empty-note.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { PlanEditTabs } from './plan-edit-tabs.tsx';
import { PlanEditor } from './plan-editor.tsx';
import './plan-edit.css';

/** The team's page for editing a plan: outline, fields and texts, saved as a new version. */
export function PlanEditPage() {
  const { plan: id = '' } = useParams();
  const { t } = useText();
  // Somebody else may be at it: the editor says so before anything is saved.
  const plan = useQuery({ queryKey: ['plan', id], queryFn: () => readPlan(id), refetchInterval: 10_000 });
  const version = plan.data?.version ?? 0;
  const history = useQuery({
    queryKey: ['plan', id, 'history', version],
    queryFn: () => readPlanHistory(id),
    placeholderData: (before) => before,
  });
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  return (
    <>
      <PlanEditTabs plan={id} />
      <div className="page">
        <PageTitle>{t('plan-edit.title')}</PageTitle>
        <Loaded query={plan}>
          {(view) =>
            view.state !== 'draft' ? (
              <EmptyNote title={t('plan-edit.notEditable')}>
                <p>{t(view.state === 'adopted' ? 'plan-edit.isAdopted' : 'plan-edit.notDrafted')}</p>
                {view.state === 'adopted' && (
                  <p className="plan-action">
                    <Link className="button button-outline" to={`/plan/${id}/revise`}>
                      {t('plan-revision.heading')}
                    </Link>
                  </p>
                )}
              </EmptyNote>
            ) : (
              <Loaded query={history}>
                {(entries) => (
                  <Loaded query={roll}>
                    {({ members }) => <PlanEditor view={view} history={entries} cities={members} />}
                  </Loaded>
                )}
              </Loaded>
            )
          }
        </Loaded>
      </div>
    </>
  );
}
