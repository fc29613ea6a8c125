import type { Role } from '#members';
import { useText } from '../i18n/text-context.tsx';

/** A role in words, with the city or country that it is held for: "Focal point, Cork". */
export function useRoleText(): (role: Role, place: string | null) => string {
  const { t } = useText();
  return (role, place) =>
    place === null
      ? t(`shell.role.${role}`)
      : t('members.roleForCity', { role: t(`shell.role.${role}`), city: place });
}
