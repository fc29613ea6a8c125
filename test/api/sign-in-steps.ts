import type { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** What a mail brings. */
export interface Invitation {
  readonly token: string;
  readonly code: string;
}

/** What the newest mail to the mailbox brings, where mails are kept. */
export async function mailedTo(service: ServiceUnderTest, email: string): Promise<Invitation> {
  const kept = await service.system.transaction((store) => store.mails.kept(100));
  const text = kept.find(({ to }) => to === email)?.text ?? '';
  const [, token = ''] = /#token=([\w-]+)/.exec(text) ?? [];
  const [code = ''] = /\b\d{6}\b/.exec(text) ?? [];
  return { token, code };
}

/** Asks for a mail and gives what it brings. */
export async function invited(service: ServiceUnderTest, who: Visitor, email: string): Promise<Invitation> {
  await who.post('/sign-in/request', { email });
  return mailedTo(service, email);
}

/** Any code but this one. */
export const wrongFor = (code: string): string => (code === '000000' ? '111111' : '000000');
