import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { builtInLanguage } from '#members';
import { readPlanHistory } from '../../api/plan-edits.ts';
import type { PlanHistoryEntry } from '../../api/plan-edits.ts';
import { readPlanText } from '../../api/plan.ts';
import { DataTable } from '../../desk/data-table.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Pick } from '../../desk/pick.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Comparison } from './comparison.tsx';
import { lineName } from './line-name.ts';
import { PlanEditTabs } from './plan-edit-tabs.tsx';
import './plan-edit.css';

/** Every version of a plan with who changed what, and any two of them side by side in one text. */
export function PlanVersionsPage() {
  const { plan: id = '' } = useParams();
  const { t } = useText();
  const history = useQuery({ queryKey: ['plan', id, 'history'], queryFn: () => readPlanHistory(id) });
  return (
    <>
      <PlanEditTabs plan={id} />
      <div className="page">
        <PageTitle>{t('plan-edit.versions')}</PageTitle>
        <Loaded query={history}>{(entries) => <Versions id={id} entries={entries} />}</Loaded>
      </div>
    </>
  );
}

function Versions({ id, entries }: { id: string; entries: readonly PlanHistoryEntry[] }) {
  const words = useText();
  const { t, date, number, language } = words;
  const newest = entries[0]?.version ?? 0;
  const [from, setFrom] = useAddressState('from', String(Math.max(1, newest - 1)));
  const [to, setTo] = useAddressState('to', String(newest));
  const text = useQuery({
    queryKey: ['plan', id, newest],
    queryFn: () => readPlanText(id, newest),
    enabled: newest > 0,
    staleTime: Infinity,
  });
  const changes = (entry: PlanHistoryEntry) => {
    if (entry.adopted) return t('plan.state.adopted');
    if (entry.base === null) return t('plan-edit.wasDrafted');
    if (entry.edits.length === 0) return t('plan-edit.answersTaken');
    const plan = text.data;
    if (plan === undefined) return number(entry.edits.length);
    const lines = new Set(
      entry.edits.map((edit) => lineName(edit.op === 'add' ? edit.output : edit.id, plan, words)),
    );
    const named = [...lines].slice(0, 3).join('; ');
    return lines.size > 3 ? t('plan-edit.andMore', { lines: named, count: lines.size - 3 }) : named;
  };
  const options = entries.map(({ version }) => ({
    id: String(version),
    label: t('plan-edit.versionNumber', { version }),
  }));
  return (
    <>
      <h1>{t('plan-edit.versionsTitle', { count: entries.length })}</h1>
      <DataTable
        label={t('plan-edit.versions')}
        rows={entries}
        rowKey={({ version }) => String(version)}
        columns={[
          {
            id: 'version',
            label: t('plan.version'),
            kind: 'name',
            cell: ({ version }) => (
              <Link className="name" to={`/plan/${id}?version=${version}`}>
                {t('plan-edit.versionNumber', { version })}
              </Link>
            ),
          },
          { id: 'changes', label: t('plan-edit.whatChanged'), cell: changes },
          { id: 'by', label: t('plan-edit.who'), cell: ({ by }) => by ?? t('plan-edit.theService') },
          {
            id: 'at',
            label: t('plan.date'),
            cell: ({ createdAt }) => date(createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
          },
          {
            id: 'hash',
            label: t('plan-edit.fingerprint'),
            cell: ({ hash }) => <bdi>{hash.slice(0, 12)}</bdi>,
          },
        ]}
      />
      {newest > 1 && text.data !== undefined && (
        <section className="plan-comparison" aria-labelledby="plan-comparison-title">
          <h2 id="plan-comparison-title">{t('plan-edit.compareTitle')}</h2>
          <div className="page-actions">
            <Pick label={t('plan-edit.from')} value={from} options={options} choose={setFrom} />
            <Pick label={t('plan-edit.to')} value={to} options={options} choose={setTo} />
          </div>
          <Comparison
            id={id}
            plan={text.data}
            query={{ from: Number(from), to: Number(to), language: builtInLanguage(language) }}
          />
        </section>
      )}
    </>
  );
}
