export { mailTexts } from './mail-texts.ts';
export type { AddedMailTexts } from './mail-texts.ts';
export { mailer } from './mailer.ts';
export type { Mailer, OutgoingMail } from './mailer.ts';
export { invitationMail } from './invitation-mail.ts';
export type { Invitation } from './invitation-mail.ts';
export { replacedMail } from './replaced-mail.ts';
export type { Replacement } from './replaced-mail.ts';
export { signInMail } from './sign-in-mail.ts';
