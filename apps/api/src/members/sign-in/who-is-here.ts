import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { actions, awakeGrants, may, secondFactorState } from '#members';
import type { Actor, RoleGrant, SecondFactorState } from '#members';
import { StoreGate } from '#store';
import type { Store } from '#store';
import { Guests } from '../../http/guests.ts';
import type { CurrentSessionOf } from '../../http/request-context.ts';
import { secondFactorGiven } from '../../http/sessions.ts';
import { CONFIG } from '../../http/tokens.ts';
import type { GrantView, SessionView } from '../sign-in.view.ts';

const system = { kind: 'system', name: 'sign-in' } as const;

/** Says who is signed in, in the words that the pages need. */
@Injectable()
export class WhoIsHere {
  constructor(
    private readonly gate: StoreGate,
    private readonly guests: Guests,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What a session may do now; roles that sleep are not among its grants. */
  async view(session: CurrentSessionOf | null, guestToken: string | null = null): Promise<SessionView> {
    const known = await this.guests.known(guestToken);
    return this.gate.as(system).transaction(async (store) => {
      const person = session && (await store.people.find(session.person));
      const held = session ? await store.people.grants(session.person) : [];
      const given = session !== null && secondFactorGiven(session, new Date());
      const grants = awakeGrants(held, given);
      const actor: Actor = session ? { kind: 'person', person: session.person, grants } : { kind: 'public' };
      return {
        person: person && { id: person.id, label: person.label },
        grants: await namedGrants(store, grants),
        guest: known && {
          id: known.link,
          name: known.name,
          ...known.actor.guest,
          cityName: (await store.members.find(known.actor.guest.city))?.name ?? known.actor.guest.city,
        },
        language: person?.language ?? null,
        actions: actions.filter((action) => may(actor, action)),
        secondFactor: session ? await secondFactorOf(store, session, held) : 'none-needed',
        simulated: (await store.rounds.all()).some((round) => round.simulated),
        development: this.config.mailsReadable,
        empty: await store.people.none(),
      };
    });
  }
}

/** How a session of somebody with these roles stands with the second factor. */
export async function secondFactorOf(
  store: Store,
  session: CurrentSessionOf,
  held: readonly RoleGrant[],
): Promise<SecondFactorState> {
  const has =
    (await store.factors.hasTotp(session.person)) ||
    (await store.passkeys.ofPerson(session.person)).length > 0;
  return secondFactorState(held, { has, given: secondFactorGiven(session, new Date()) });
}

/** Roles with the names of the cities and countries that they are held in. */
export async function namedGrants(store: Store, grants: readonly RoleGrant[]): Promise<GrantView[]> {
  const named: GrantView[] = [];
  for (const { role, city, country } of grants) {
    const cityName = city === null ? null : ((await store.members.find(city))?.name ?? city);
    const countryName = country === undefined ? '' : await store.people.countryName(country);
    named.push({
      role,
      city,
      cityName,
      ...(country !== undefined && { country, countryName: countryName ?? country }),
    });
  }
  return named;
}
