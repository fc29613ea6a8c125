import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readColleagues } from '../../api/people.ts';
import type { MemberView } from '../../api/members.ts';
import { useText } from '../../i18n/text-context.tsx';

/** Who still acts for a city that is about to leave the roll: their roles do not end by themselves. */
export function HeldRoles({ member }: { member: MemberView }) {
  const { t } = useText();
  const colleagues = useQuery({
    queryKey: ['colleagues', member.id],
    queryFn: () => readColleagues(member.id),
  });
  const count = colleagues.data?.people.length ?? 0;
  if (count === 0) return null;
  return (
    <p className="edit-preview">
      {t('roll-edit.heldRoles', { count, city: member.name })}{' '}
      <Link to={`/city/${member.id}/people`}>{t('roll-edit.heldRolesWho')}</Link>
    </p>
  );
}
