import { setTimeout as sleep } from 'node:timers/promises';
import type { RoleGrant } from '#members';
import { Visitor } from '../api/visitor.ts';
import type { BuiltService } from './built-service.ts';

interface KeptMail {
  readonly to: string;
  readonly text: string;
}

/** The sign-in link of the newest mail to this address. */
export function linkMailedTo(url: string, email: string): Promise<string> {
  return mailed(url, email, /https?:\/\/\S+#token=\S+/);
}

/** The six digits of the newest mail to this address. */
export function codeMailedTo(url: string, email: string): Promise<string> {
  return mailed(url, email, /\b\d{3} ?\d{3}\b/);
}

/** The newest mail to this address. */
export function mailTo(url: string, email: string): Promise<string> {
  return mailed(url, email, /^[^]+$/);
}

async function mailed(url: string, email: string, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const mails = await new Visitor(url).get<readonly KeptMail[]>('/mails');
    const found = pattern.exec(mails.find(({ to }) => to === email)?.text ?? '');
    if (found) return found[0];
    await sleep(100);
  }
  throw new Error(`no mail for ${email}`);
}

/** Somebody new with these roles, signed in. */
export async function personWith(service: BuiltService, grants: readonly RoleGrant[]): Promise<Visitor> {
  const email = `${grants[0]?.role}@example.org`;
  await service.addPerson(email, `A ${grants[0]?.role}`, grants);
  return signedIn(service.url, email);
}

/** Somebody who signed in by mail without opening a page. */
export async function signedIn(url: string, email: string): Promise<Visitor> {
  const nobody = new Visitor(url);
  await nobody.post('/sign-in/request', { email });
  const { hash } = new URL(await linkMailedTo(url, email));
  const token = new URLSearchParams(hash.slice(1)).get('token');
  const { headers } = await nobody.send('POST', '/sign-in/link', { body: { token } });
  return new Visitor(url, (headers.get('set-cookie') ?? '').split(';')[0]);
}
