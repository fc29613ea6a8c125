import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from 'react-router';
import { readAssemblies } from '../api/chair.ts';
import { DataTable } from '../desk/data-table.tsx';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';

/** The mayors' sessions; a single one opens at once. */
export function AssembliesPage() {
  const { t } = useText();
  const assemblies = useQuery({ queryKey: ['assemblies'], queryFn: readAssemblies });
  return (
    <div className="page">
      <PageTitle>{t('shell.stage.assembly')}</PageTitle>
      <Loaded query={assemblies}>
        {(list) => {
          const [only] = list;
          if (only === undefined) {
            return (
              <EmptyNote title={t('assembly.none')}>
                <p>{t('assembly.noneHelp')}</p>
                <Link to="/plan">{t('start.toPlan')}</Link>
              </EmptyNote>
            );
          }
          if (list.length === 1) return <Navigate to={`/assembly/${only.id}`} replace />;
          return (
            <>
              <h1>{t('assembly.listTitle', { count: list.length })}</h1>
              <DataTable
                label={t('shell.stage.assembly')}
                rows={list}
                rowKey={(each) => each.id}
                columns={[
                  {
                    id: 'title',
                    label: t('assembly.session'),
                    kind: 'name',
                    cell: (each) => (
                      <Link className="name" to={`/assembly/${each.id}`}>
                        {each.title}
                      </Link>
                    ),
                  },
                  {
                    id: 'state',
                    label: t('survey.stands'),
                    cell: (each) => t(`assembly.sessionState.${each.state}`),
                  },
                  {
                    id: 'present',
                    label: t('assembly.present'),
                    kind: 'number',
                    phoneLabel: true,
                    cell: (each) => t('survey.of', { answered: each.present, members: each.seats }),
                  },
                ]}
              />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
