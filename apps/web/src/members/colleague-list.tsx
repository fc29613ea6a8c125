import { endColleague } from '../api/people.ts';
import type { Colleague, Colleagues } from '../api/people.ts';
import { useText } from '../i18n/text-context.tsx';
import { EndRole } from './end-role.tsx';
import { InviteAgain } from './invite-again.tsx';
import { useRoleText } from './use-role-text.ts';

/** Who acts for a city; with the way to end a role for whoever may, except that of the last focal point. */
export function ColleagueList(props: {
  city: Colleagues;
  mayEnd: boolean;
  mayRemind: boolean;
  changed: (city: Colleagues) => void;
}) {
  const { city, mayEnd, mayRemind, changed } = props;
  const { t, date } = useText();
  const roleText = useRoleText();
  const leads = city.people.filter((each) => each.roles.some(({ role }) => role === 'focal-point')).length;
  const end = async (grant: string, note: string) =>
    changed(await endColleague(city.city, note === '' ? { grant } : { grant, note }));
  const stays = (role: string): boolean => role === 'focal-point' && leads === 1;
  return (
    <ul className="colleagues">
      {city.people.map((person: Colleague) => (
        <li key={person.id}>
          <div className="colleague">
            <b>
              <bdi>{person.label}</bdi>
            </b>
            <bdi className="address">{person.email}</bdi>
            <span className={person.signedIn ? 'quiet' : 'wanting'}>
              {person.signedIn ? t('people.hasSignedIn') : t('people.signInNever')}
            </span>
            {mayRemind && !person.signedIn && <InviteAgain city={city.city} person={person} />}
          </div>
          <ul className="role-list">
            {person.roles.map(({ id, role, since }) => (
              <li key={id}>
                <div>
                  {roleText(role, null)}
                  <p className="quiet">{t('people.since', { date: date(since), by: '', known: 'no' })}</p>
                </div>
                {mayEnd && !stays(role) && (
                  <EndRole role={roleText(role, person.label)} end={(note) => end(id, note)} />
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
