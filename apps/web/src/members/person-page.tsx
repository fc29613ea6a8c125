import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { readRoll } from '../api/members.ts';
import { readPerson } from '../api/people.ts';
import type { PersonDetail } from '../api/people.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { ChangeList } from './change-list.tsx';
import { CorrectPersonForm } from './correct-person-form.tsx';
import { GiveRoleForm } from './give-role-form.tsx';
import { PersonRoles } from './person-roles.tsx';
import { WaysIn } from './ways-in.tsx';

/** One person: which roles since when, how to reach, and every change of either. */
export function PersonPage() {
  const { person = '' } = useParams();
  const { t } = useText();
  const { actions } = useSession();
  const queries = useQueryClient();
  const detail = useQuery({ queryKey: ['person', person], queryFn: () => readPerson(person) });
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const changed = async (next: PersonDetail) => {
    queries.setQueryData(['person', person], next);
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  return (
    <div className="page">
      <p className="no-print">
        <Link to="/members/people">{t('people.all')}</Link>
      </p>
      <Loaded query={detail}>
        {(data) => {
          const held = data.roles.filter(({ endedAt }) => endedAt === null);
          return (
            <>
              <PageTitle>{data.label}</PageTitle>
              <h1>
                <bdi>{data.label}</bdi>
              </h1>
              <p className="lead">
                {t('people.personLead', {
                  count: held.length,
                  seen: data.signedIn ? 'yes' : 'no',
                })}
              </p>
              <div className="page-with-side person-page">
                <div>
                  <section className="panel">
                    <h2>{t('members.roles')}</h2>
                    <PersonRoles person={data} changed={changed} />
                    <GiveRoleForm person={data} members={roll.data?.members ?? []} changed={changed} />
                  </section>
                  <section className="panel">
                    <h2>{t('people.contactOf')}</h2>
                    <CorrectPersonForm key={data.changes.length} person={data} changed={changed} />
                  </section>
                </div>
                <aside>
                  <section className="panel">
                    <h2>{t('people.changes')}</h2>
                    <p className="quiet">{t('people.changesHelp')}</p>
                    <ChangeList changes={data.changes} />
                  </section>
                  {actions.includes('access.manage') && <WaysIn person={data} />}
                </aside>
              </div>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
