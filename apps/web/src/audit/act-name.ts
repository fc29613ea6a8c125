import type { Text } from '../i18n/text.ts';

/** An act in the reader's words; one that has none yet shows its own name, so that it is noticed. */
export function actName({ t, has }: Pick<Text, 't' | 'has'>, operation: string): string {
  const key = `audit.done.${operation}`;
  return has(key) ? t(key) : operation;
}

/** What an id in an entry is the id of. */
export function aboutName({ t, has }: Pick<Text, 't' | 'has'>, name: string): string {
  const key = `audit.about.${name}`;
  return has(key) ? t(key) : name;
}
