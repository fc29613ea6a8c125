import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readFrozenRolls } from '../../api/rolls.ts';
import type { FrozenRollSummary } from '../../api/rolls.ts';
import { DataTable } from '../../desk/data-table.tsx';
import { EmptyNote } from '../../desk/empty-note.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { FreezeForm } from './freeze-form.tsx';
import { rollState } from './roll-state.ts';
import { StateLine } from './state-line.tsx';

/** Every frozen roll that the reader may see; the team freezes another one here. */
export function RollsPage() {
  const { t } = useText();
  const team = useSession().actions.includes('members.edit');
  const rolls = useQuery({ queryKey: ['rolls'], queryFn: readFrozenRolls });
  return (
    <div className="page">
      <PageTitle>{t('rolls.list')}</PageTitle>
      <Loaded query={rolls}>
        {(list) => (
          <>
            {list.length === 0 ? (
              <EmptyNote title={t('rolls.none')}>
                <p>{team ? t('rolls.noneTeam') : t('rolls.nonePublic')}</p>
              </EmptyNote>
            ) : (
              <Rolls rolls={list} />
            )}
            {team && <FreezeForm rolls={list} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Rolls({ rolls }: { rolls: readonly FrozenRollSummary[] }) {
  const { t, date, number } = useText();
  return (
    <>
      <h1>
        {t('rolls.listTitle', {
          count: rolls.length,
          open: rolls.filter((roll) => rollState(roll) === 'open').length,
        })}
      </h1>
      <p className="lead">{t('rolls.listLead')}</p>
      <div className="roll-list">
        <DataTable
          label={t('rolls.list')}
          rows={rolls}
          rowKey={(roll) => roll.id}
          columns={[
            {
              id: 'roll',
              label: t('rolls.roll'),
              kind: 'name',
              value: (roll) => roll.on,
              cell: (roll) => (
                <>
                  <Link className="name" to={`/members/rolls/${roll.id}`}>
                    {t('rolls.onDay', { date: date(roll.on) })}
                  </Link>
                  {roll.title !== null && (
                    <span className="quiet roll-purpose">
                      <bdi>{roll.title}</bdi>
                    </span>
                  )}
                </>
              ),
            },
            {
              id: 'members',
              label: t('shell.stage.members'),
              kind: 'number',
              phoneLabel: true,
              value: (roll) => roll.members,
              cell: (roll) => number(roll.members),
            },
            {
              id: 'countries',
              label: t('rolls.countries'),
              kind: 'number',
              phoneLabel: true,
              value: (roll) => roll.countries,
              cell: (roll) => number(roll.countries),
            },
            { id: 'state', label: t('survey.stands'), cell: (roll) => <StateLine roll={roll} /> },
          ]}
        />
      </div>
    </>
  );
}
