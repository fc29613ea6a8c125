import { roles } from '#members';
import type { Text } from '../i18n/text.ts';

/** `focal-point@cork-irl` in the reader's words: the role, and for what it is held. */
export function roleName({ t }: Pick<Text, 't'>, held: string): string {
  const [name = '', at] = held.split('@');
  const role = roles.find((known) => known === name);
  const named = role === undefined ? name : t(`shell.role.${role}`);
  return at === undefined ? named : t('members.roleForCity', { role: named, city: at });
}
