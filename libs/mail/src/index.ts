export { mailTexts } from './mail-texts.ts';
export type { AddedMailTexts } from './mail-texts.ts';
export { mailer } from './mailer.ts';
export type { Mailer, OutgoingMail } from './mailer.ts';
export { signInMail } from './sign-in-mail.ts';
