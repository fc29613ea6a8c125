import { createTransport } from 'nodemailer';
import { traced } from '#tracing';

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
  /** Resolves when the server greets us and lets us in; rejects with what it says when it does not. Nothing is sent. */
  greet(): Promise<void>;
  /** Ends the connections that were kept. */
  close(): void;
}

/**
 * Connections are kept for the next mail, since a server may take its time to greet and to let in; one that is silent for
 * this long, in milliseconds, is closed: something in between may have forgotten it.
 */
const kept = { pool: true, maxConnections: 4, socketTimeout: 120_000 } as const;

/** What a mail server says of an address ends in a log and in the queue: it is said without the address. */
const withoutAddresses = (text: string): string =>
  text.replaceAll(/[^\s<>()"':;,@]+@[^\s<>()"':;,@]+/g, '(address)');

/** Sends through the SMTP server at `url` (`smtp://user:password@host:587`), in the name of `from`. */
export function mailer(url: string, from: string): Mailer {
  const transport = createTransport({ ...kept, url }, { from });
  return {
    async send({ to, subject, text }) {
      // Without the error itself, which names the address.
      await traced({ kind: 'mail' }, () =>
        transport.sendMail({ to, subject, text, textEncoding: 'quoted-printable' }),
      ).catch((error: Error) => Promise.reject(new Error(withoutAddresses(error.message))));
    },
    async greet() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}
