import { hidesText } from '../hides-text.ts';

const limit = 500;

/** Whether the text is the address of a public page: `https`, a host with a dot, no user or password in it. */
export function isWebAddress(text: string): boolean {
  if (text.length > limit || /\s/.test(text) || hidesText(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return (
    protocol === 'https:' &&
    username === '' &&
    password === '' &&
    /[a-z0-9]\.[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname)
  );
}
