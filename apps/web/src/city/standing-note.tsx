import { Link } from 'react-router';
import { standingOn } from '#members';
import type { MemberView } from '../api/members.ts';
import { useText } from '../i18n/text-context.tsx';

/** Today's standing of a city in the network, as the roll counts days. */
export const standingToday = (member: MemberView) =>
  standingOn(member, new Date().toISOString().slice(0, 10));

/** Says of a city that is no member what it is instead; nothing of a member. */
export function StandingNote({ member }: { member: MemberView }) {
  const { t, date } = useText();
  const { standing, since } = standingToday(member);
  if (standing === 'member') return null;
  const [into] = member.lineage.successors;
  return (
    <p className="standing-note">
      {into !== undefined && standing === 'left' ? (
        <>
          {t('city.standingMerged', { city: member.name, into: into.name, date: date(into.on) })}{' '}
          <Link to={`/city/${into.city}`}>{t('city.toSuccessor', { into: into.name })}</Link>
        </>
      ) : (
        t('city.standing', { city: member.name, standing, date: since === null ? '' : date(since) })
      )}
    </p>
  );
}
