export { mailer } from './mailer.ts';
export type { Mailer, OutgoingMail } from './mailer.ts';
export { signInMail } from './sign-in-mail.ts';
