import type { Letter } from '#store';
import type { MailTrouble } from '#survey';
import type { CityReaders } from './letter-writer.ts';

/** How mail to a city of a round stands; every page tells it from here. */
export interface CityMail {
  /** When the invitation left; null: it has not. */
  readonly invitedAt: string | null;
  /** When the city was written to last. */
  readonly writtenAt: string | null;
  /** Null: mails arrive, as far as we know. */
  readonly trouble: MailTrouble | null;
}

/** How mail to a city stands, from who reads for it and what was written to it. */
export function cityMail({ none }: Pick<CityReaders, 'none'>, letters: readonly Letter[]): CityMail {
  const sent = letters.filter(({ state }) => state === 'sent');
  const back = letters.some(({ bouncedAt }) => bouncedAt !== null);
  return {
    invitedAt: sent.findLast(({ kind }) => kind === 'invitation')?.sentAt ?? null,
    writtenAt:
      sent
        .flatMap(({ sentAt }) => sentAt ?? [])
        .sort()
        .at(-1) ?? null,
    trouble: none ?? (back ? 'bounced' : null),
  };
}
