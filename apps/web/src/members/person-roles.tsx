import { endRole } from '../api/people.ts';
import type { HeldRole, PersonDetail } from '../api/people.ts';
import { placeOfRole } from '../i18n/place-of-role.ts';
import { useText } from '../i18n/text-context.tsx';
import { EndRole } from './end-role.tsx';
import { useRoleText } from './use-role-text.ts';

/** The roles that a person holds, each with the way to end it, and those that have ended. */
export function PersonRoles(props: {
  person: PersonDetail;
  changed: (person: PersonDetail) => Promise<unknown>;
}) {
  const { person, changed } = props;
  const { t } = useText();
  const held = person.roles.filter(({ endedAt }) => endedAt === null);
  const ended = person.roles.filter(({ endedAt }) => endedAt !== null);
  const end = async (grant: string, note: string) =>
    changed(await endRole(person.id, note === '' ? { grant } : { grant, note }));
  return (
    <>
      {held.length === 0 && <p className="quiet">{t('people.noRole')}</p>}
      <ul className="role-list">
        {held.map((role) => (
          <HeldRoleLine key={role.id} role={role} end={(note) => end(role.id, note)} />
        ))}
      </ul>
      {ended.length > 0 && (
        <>
          <h3>{t('people.ended')}</h3>
          <ul className="role-list">
            {ended.map((role) => (
              <HeldRoleLine key={role.id} role={role} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function HeldRoleLine({ role, end }: { role: HeldRole; end?: (note: string) => Promise<unknown> }) {
  const { t, date, language } = useText();
  const roleText = useRoleText();
  const words = roleText(role.role, placeOfRole(role, language));
  return (
    <li>
      <div>
        <b>{words}</b>
        <p className="quiet">
          {role.endedAt === null
            ? t('people.since', {
                date: date(role.since),
                by: role.givenBy ?? '',
                known: role.givenBy === null ? 'no' : 'yes',
              })
            : t('people.fromTo', {
                from: date(role.since),
                to: date(role.endedAt),
                by: role.endedBy ?? '',
                known: role.endedBy === null ? 'no' : 'yes',
              })}
        </p>
        {role.note !== null && <q dir="auto">{role.note}</q>}
      </div>
      {end !== undefined && <EndRole role={words} end={end} />}
    </li>
  );
}
