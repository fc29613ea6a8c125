import { createTransport } from 'nodemailer';

/** A mail in plain text. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A way to a mail server. */
export interface Mailer {
  /** Resolves when the server has taken the mail; rejects when it has not. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** Sends through the SMTP server at `url` (`smtp://user:password@host:587`), in the name of `from`. */
export function mailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ to, subject, text, textEncoding: 'quoted-printable' });
    },
    close: () => transport.close(),
  };
}
