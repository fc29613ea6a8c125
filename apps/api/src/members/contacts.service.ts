import { Injectable } from '@nestjs/common';
import { changedContactFields, isGone, isStale, may, rollOn } from '#members';
import type { Actor, CityContact, MemberCity } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import type { SaveContactDto } from './contacts.dto.ts';
import type { CityContactView, ContactsView, FocalPointView } from './contacts.view.ts';
import { personOf } from './person-of.ts';

/** How cities can be reached: kept by their own people, the national contact and the team. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async ofCity(actor: Actor, city: string): Promise<CityContactView> {
    return this.gate.as(actor).transaction((store) => this.view(store, city));
  }

  /** Saves the contact, which confirms it too; keeps which fields changed, by whom and why. */
  async save(
    actor: Actor,
    write: WriteKey,
    city: string,
    { reason, ...office }: SaveContactDto,
  ): Promise<CityContactView> {
    await this.gate.as(actor).once(write, async (store) => {
      await refuseUnknown(store, city);
      const now = this.clock.now();
      const before = await store.contacts.find(city);
      const fields = changedContactFields(before, office);
      await store.contacts.save(city, { ...office, confirmedAt: now.toISOString(), bouncedAt: null });
      const noted = fields.length > 0 ? fields : ['confirmed'];
      await store.contacts.note({ city }, noted, { at: now, by: personOf(actor), note: reason ?? null });
    });
    // Read after the write: the answer that is kept with it would keep addresses.
    return this.ofCity(actor, city);
  }

  /** Says that the contact is right as it stands. */
  async confirm(actor: Actor, write: WriteKey, city: string): Promise<CityContactView> {
    return this.mark(actor, write, city, 'confirmed', (now) => ({ confirmedAt: now, bouncedAt: null }));
  }

  /** Says that mails to the address came back. */
  async bounced(actor: Actor, write: WriteKey, city: string): Promise<CityContactView> {
    return this.mark(actor, write, city, 'bounced', (now) => ({ bouncedAt: now }));
  }

  private async mark(
    actor: Actor,
    write: WriteKey,
    city: string,
    what: 'confirmed' | 'bounced',
    changes: (now: string) => Partial<CityContact>,
  ): Promise<CityContactView> {
    await this.gate.as(actor).once(write, async (store) => {
      const contact = await store.contacts.find(city);
      if (!contact) throw new Problem('not-found', 'contact-none');
      const now = this.clock.now();
      await store.contacts.save(city, { ...contact, ...changes(now.toISOString()) });
      await store.contacts.note({ city }, [what], { at: now, by: personOf(actor), note: null });
    });
    return this.ofCity(actor, city);
  }

  /** Who answers for each city and whether its contact holds: of a country for its national contact, of all for the team. */
  async overview(actor: Actor, country: string | null): Promise<ContactsView> {
    return this.gate.as(actor).transaction(async (store) => {
      const all = await store.members.all();
      const mine = country === null ? [] : all.filter((city) => city.country === country);
      if (!may(actor, 'contacts.read') && !mine.some(({ id }) => may(actor, 'contacts.read', id)))
        throw new Problem('forbidden', 'not-allowed');
      const now = this.clock.now().toISOString();
      const today = now.slice(0, 10);
      const cities = [
        ...rollOn(country === null ? all : mine, today),
        ...(country === null ? await goneWithPeople(store, all, today) : []),
      ];
      const ids = cities.map(({ id }) => id);
      const leads = await focalPointsOf(store, ids);
      const contacts = await store.contacts.ofCities(ids);
      return {
        country,
        countryName: mine[0]?.countryName ?? null,
        cities: cities.map((city) => {
          const contact = contacts.get(city.id) ?? null;
          return {
            city: city.id,
            name: city.name,
            country: city.country,
            countryName: city.countryName,
            focalPoints: leads.get(city.id) ?? [],
            confirmedAt: contact?.confirmedAt ?? null,
            bounced: contact !== null && contact.bouncedAt !== null,
            stale: isStale(contact, now),
            gone: isGone(city, today),
          };
        }),
      };
    });
  }

  private async view(store: Store, city: string): Promise<CityContactView> {
    await refuseUnknown(store, city);
    const contact = await store.contacts.find(city);
    const changes = await store.contacts.changes({ city });
    const labelOf = await store.people.labels(changes.map(({ by }) => by));
    return {
      city,
      contact,
      stale: isStale(contact, this.clock.now().toISOString()),
      changes: changes.map(({ field, at, by, note }) => ({
        field,
        at: at.toISOString(),
        by: labelOf(by),
        note,
      })),
    };
  }
}

/** Cities that are no members any more and for which people still hold roles. */
async function goneWithPeople(
  store: Store,
  all: readonly MemberCity[],
  today: string,
): Promise<readonly MemberCity[]> {
  const gone = all.filter((city) => isGone(city, today));
  const held = new Set((await store.grants.ofCities(gone.map(({ id }) => id))).map(({ city }) => city));
  return gone.filter(({ id }) => held.has(id));
}

async function focalPointsOf(
  store: Store,
  cities: readonly string[],
): Promise<ReadonlyMap<string | null, FocalPointView[]>> {
  const held = (await store.grants.ofCities(cities)).filter(({ role }) => role === 'focal-point');
  const people = await store.people.byIds(held.map(({ person }) => person));
  const signedIn = await store.people.whoSignedIn([...people.keys()]);
  const leads = new Map<string | null, FocalPointView[]>();
  for (const { city, person } of held) {
    const known = people.get(person);
    if (!known) continue;
    const { id, label, email } = known;
    leads.set(city, [...(leads.get(city) ?? []), { id, label, email, signedIn: signedIn.has(id) }]);
  }
  return leads;
}

async function refuseUnknown(store: Store, city: string): Promise<void> {
  if (!(await store.members.find(city))) throw new Problem('not-found', 'city-unknown', { city });
}
