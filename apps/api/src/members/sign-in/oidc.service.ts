import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Config } from '#config';
import { isStaff } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Person, Store } from '#store';
import type { Browser } from '../../http/request-context.ts';
import { tokenHash } from '../../http/sessions.ts';
import { CONFIG } from '../../http/tokens.ts';
import { OidcClient } from './oidc-client.ts';
import type { OidcIdentity, OidcRequest } from './oidc-client.ts';
import { SessionStarter } from './session-starter.ts';
import type { NewSession } from './session-starter.ts';
import { Throttle } from './throttle.ts';

const system = { kind: 'system', name: 'sign-in' } as const;
const callback = '/api/sign-in/oidc/callback';

/** Milliseconds that somebody may take at the provider. */
export const oidcLasts = 10 * 60_000;

/**
 * Sign-in of staff with the account of their organisation. It makes nobody known: at the first use the account is bound
 * to the one person with a role in the network whose mailbox it is, by an address that the provider has verified; from
 * then on the account counts, whatever becomes of the address, and no other account of that provider for that person.
 */
@Injectable()
export class OidcService {
  private readonly logger = new Logger(OidcService.name);
  private readonly client: OidcClient | null;

  constructor(
    private readonly gate: StoreGate,
    private readonly throttle: Throttle,
    private readonly starter: SessionStarter,
    @Inject(CONFIG) { oidc, publicUrl, production }: Config,
  ) {
    this.client = oidc && new OidcClient(oidc, `${publicUrl}${callback}`, !production);
  }

  /** Where to send the browser; it must bring back the `state`, in the address and in a cookie. */
  async begin(browser: Browser): Promise<{ readonly location: string; readonly state: string }> {
    const client = this.known();
    await this.throttle.network(browser.remote);
    const { location, request } = await client.begin().catch((error: unknown) => {
      this.logger.error(`the provider cannot be asked: ${String(error)}`);
      throw new Problem('unavailable', 'oidc-unavailable');
    });
    const { state, ...payload } = request;
    const expiresAt = new Date(Date.now() + oidcLasts);
    await this.gate
      .as(system)
      .transaction((store) =>
        store.challenges.add({ hash: tokenHash(state), purpose: 'oidc', person: null, payload, expiresAt }),
      );
    return { location, state };
  }

  /** Begins a session for whoever came back with this query; `state` is what the browser's cookie holds. */
  async finish(query: string, state: string | null, browser: Browser): Promise<NewSession> {
    const client = this.known();
    const spent = await this.throttle.network(browser.remote);
    const given = new URLSearchParams(query).get('state');
    // A browser that did not begin this must not be signed in by somebody else's account.
    if (given === null || given !== state) throw new Problem('invalid', 'oidc-refused');
    const begun = await this.gate
      .as(system)
      .transaction((store) => store.challenges.take(tokenHash(given), 'oidc', new Date()));
    if (!begun) throw new Problem('gone', 'oidc-too-late');
    const request = { state: given, ...(begun.payload as Omit<OidcRequest, 'state'>) };
    const identity = await client.finish(query, request).catch((error: unknown) => {
      this.logger.warn(`an account was refused: ${String(error)}`);
      throw new Problem('invalid', 'oidc-refused');
    });
    const session = await this.gate.as(system).transaction(async (store) => {
      const person = await personOf(store, identity);
      return this.starter.start(store, person, 'oidc', browser);
    });
    await this.throttle.takeBack(spent);
    return session;
  }

  private known(): OidcClient {
    if (!this.client) throw new Problem('not-found', 'route-not-found');
    return this.client;
  }
}

/** The member of staff whose account it is; binds it at its first use. */
async function personOf(store: Store, identity: OidcIdentity): Promise<Person> {
  const { issuer, subject, email } = identity;
  const bound = await store.otherAccounts.personOf(issuer, subject);
  if (bound !== null) {
    const person = await store.people.find(bound);
    if (person && (await holdsStaffRole(store, person))) return person;
    throw new Problem('forbidden', 'oidc-person-unknown');
  }
  if (email === null) throw new Problem('forbidden', 'oidc-email-unverified');
  const staff: Person[] = [];
  for (const person of await store.people.behind(email))
    if (await holdsStaffRole(store, person)) staff.push(person);
  const [person, another] = staff;
  if (!person) throw new Problem('forbidden', 'oidc-person-unknown');
  if (another) throw new Problem('conflict', 'oidc-mailbox-shared');
  if (await store.otherAccounts.isBound(issuer, person.id))
    throw new Problem('conflict', 'oidc-other-account');
  await store.otherAccounts.bind({ issuer, subject, person: person.id }, new Date());
  return person;
}

const holdsStaffRole = async (store: Store, { id }: Person): Promise<boolean> =>
  isStaff(await store.people.grants(id));
