import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { SecretKey } from '#secrets';
import type { InvitationLink, Store } from '#store';
import { tokenHash } from '../http/sessions.ts';
import { CONFIG } from '../http/tokens.ts';

/**
 * The links that open one city's draft. A token is the mark of the installation's secret key on the link's id: whoever
 * has the database alone cannot make one, and a reminder carries the same link as the invitation did.
 */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly key: SecretKey,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes the links of cities in a round that have none. */
  async make(store: Store, round: string, cities: readonly string[], at: Date): Promise<void> {
    const links = cities.map((city) => {
      const id = randomUUID();
      return { id, city, tokenHash: tokenHash(this.tokenOf({ id })) };
    });
    await store.invitations.add(round, links, at);
  }

  /** The address that opens it; the token stands in the fragment, which no server's log ever sees. */
  addressOf(link: Pick<InvitationLink, 'id'>): string {
    return this.addressWith(this.tokenOf(link));
  }

  /** As `addressOf`, for a look at a letter: it opens nothing. */
  sampleAddress(): string {
    return this.addressWith('…');
  }

  private addressWith(token: string): string {
    return `${this.config.publicUrl}/invitation#token=${token}`;
  }

  private tokenOf({ id }: Pick<InvitationLink, 'id'>): string {
    return this.key.mark(id, 'invitation-link');
  }
}
