import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { invitationMail, replacedMail } from '#mail';
import type { OutgoingMail } from '#mail';
import { isGone } from '#members';
import type { Actor, CityRole, MemberCity } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Person, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { CONFIG } from '../http/tokens.ts';
import { LanguagePacks } from '../languages/language-packs.ts';
import type { InviteColleagueDto, ReplaceFocalPointDto } from './colleagues.dto.ts';
import type { ColleaguesView } from './colleagues.view.ts';
import { colleaguesOf } from './colleagues-of.ts';
import { endHeldRole, heldRoleOrRefuse } from './end-held-role.ts';
import type { EndRoleDto } from './people.dto.ts';
import { personOf } from './person-of.ts';
import { Throttle } from './sign-in/throttle.ts';

/** How many colleagues a city may invite in a day: more than any city has, fewer than a nuisance needs. */
export const dailyInvitations = 20;
const day = 86_400_000;

/** Who acts for a city: its focal point invites, the team and the national contact replace one who is gone. */
@Injectable()
export class ColleaguesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly packs: LanguagePacks,
    private readonly throttle: Throttle,
  ) {}

  /** Read after a write too: the answer that is kept with the write would keep addresses. */
  ofCity(actor: Actor, cityId: string): Promise<ColleaguesView> {
    return this.gate
      .as(actor)
      .transaction(async (store) => colleaguesOf(store, await cityOrRefuse(store, cityId)));
  }

  /** Gives somebody a role of the city and says so by mail, without a token: a forwarded mail lets nobody in. */
  async invite(
    actor: Actor,
    write: WriteKey,
    cityId: string,
    dto: InviteColleagueDto,
  ): Promise<ColleaguesView> {
    await this.gate.as(actor).once(write, async (store) => {
      const now = this.clock.now();
      const city = await memberOrRefuse(store, cityId, now);
      await store.grants.lock(cityId);
      const invited = await store.grants.invitedSince(cityId, new Date(now.getTime() - day));
      if (invited >= dailyInvitations)
        throw new Problem('too-many', 'too-many-invitations', { limit: dailyInvitations });
      await this.takeIn(store, actor, city, dto, now);
    });
    return this.ofCity(actor, cityId);
  }

  /**
   * Sends the mail of an invitation once more: it may have been lost, and nothing else tells how to get in. Counted in a
   * transaction of its own, and taken back where nothing was sent.
   */
  async inviteAgain(actor: Actor, write: WriteKey, cityId: string, personId: string): Promise<void> {
    const store = this.gate.as(actor);
    await store.transaction((seen) => this.waitedFor(seen, cityId, personId));
    const spent = await this.throttle.invitation(personId);
    let sent = false;
    try {
      await store.once(write, async (own) => {
        const { city, person, role } = await this.waitedFor(own, cityId, personId);
        await this.tellInvited(own, actor, city, person, role);
        sent = true;
      });
    } finally {
      if (!sent) await this.throttle.takeBack(spent);
    }
  }

  /** Ends a colleague's role; the last focal point stays. */
  async end(actor: Actor, write: WriteKey, cityId: string, dto: EndRoleDto): Promise<ColleaguesView> {
    await this.gate.as(actor).once(write, async (store) => {
      const held = await heldRoleOrRefuse(store, dto.grant, cityId);
      const ending = { note: dto.note ?? null, byColleague: true, at: this.clock.now() };
      await endHeldRole(store, actor, held, ending);
    });
    return this.ofCity(actor, cityId);
  }

  /** Puts a focal point in the place of one who no longer answers, whose roles end; both are told by whom and why. */
  async replace(
    actor: Actor,
    write: WriteKey,
    cityId: string,
    { replaces, note, ...contact }: ReplaceFocalPointDto,
  ): Promise<ColleaguesView> {
    await this.gate.as(actor).once(write, async (store) => {
      const now = this.clock.now();
      const city = await memberOrRefuse(store, cityId, now);
      await store.grants.lock(cityId);
      if (replaces !== null) {
        const held = await heldRoleOrRefuse(store, replaces, cityId);
        if (held.role !== 'focal-point') throw new Problem('not-found', 'role-unknown');
        const gone = await store.people.find(held.person);
        if (gone?.email === contact.email.toLowerCase()) throw new Problem('conflict', 'replaced-by-same');
        // Whoever is gone signs nothing any more; a seat in the assembly is the mayor's to give and to take.
        for (const role of await store.grants.ofCities([cityId]))
          if (role.person === held.person && role.role !== 'representative')
            await endHeldRole(store, actor, role, { note, byColleague: false, at: now });
        if (gone) await this.tellReplaced(store, actor, city, gone, note);
      }
      await this.takeIn(store, actor, city, { ...contact, role: 'focal-point' }, now);
    });
    return this.ofCity(actor, cityId);
  }

  /** Somebody who was invited to the city and has never come; refused for anybody else. */
  private async waitedFor(store: Store, cityId: string, personId: string) {
    const city = await memberOrRefuse(store, cityId, this.clock.now());
    const person = await store.people.find(personId);
    const { people } = await colleaguesOf(store, city);
    const colleague = people.find(({ id }) => id === personId);
    const [first] = colleague?.roles ?? [];
    if (!person || !colleague || !first) throw new Problem('not-found', 'person-unknown');
    if (colleague.signedIn) throw new Problem('conflict', 'signed-in-already');
    return { city, person, role: first.role };
  }

  /** A colleague of that address gets the role; anyone else is new here, also where others share the mailbox. */
  private async takeIn(
    store: Store,
    actor: Actor,
    city: MemberCity,
    dto: InviteColleagueDto,
    now: Date,
  ): Promise<void> {
    const { role, ...contact } = dto;
    const held = await store.grants.ofCities([city.id]);
    const behind = await store.people.behind(contact.email);
    const colleague = behind.find(({ id }) => held.some(({ person }) => person === id));
    const grants = [{ role, city: city.id }];
    if (colleague) {
      if (held.some((one) => one.person === colleague.id && one.role === role))
        throw new Problem('conflict', 'role-held');
      await store.people.grant(colleague.id, grants, now, personOf(actor));
    } else await store.people.addAnother(contact, grants, now, personOf(actor));
    await this.tellInvited(store, actor, city, contact, role);
  }

  private async tellInvited(
    store: Store,
    actor: Actor,
    city: MemberCity,
    { email, language }: Pick<Person, 'email' | 'language'>,
    role: CityRole,
  ): Promise<void> {
    const by = await this.nameOf(store, actor);
    const address = `${this.config.publicUrl}/sign-in`;
    const told = { to: email, by, city: city.name, role, address };
    await this.send(store, invitationMail(told, language, this.packs.mails(language)));
  }

  private async tellReplaced(
    store: Store,
    actor: Actor,
    city: MemberCity,
    gone: Person,
    note: string,
  ): Promise<void> {
    const by = await this.nameOf(store, actor);
    const told = { to: gone.email, by, city: city.name, note, team: this.config.teamEmail };
    await this.send(store, replacedMail(told, gone.language, this.packs.mails(gone.language)));
  }

  private async nameOf(store: Store, actor: Actor): Promise<string> {
    const id = personOf(actor);
    const person = id === null ? null : await store.people.find(id);
    return person?.label ?? 'GNLC';
  }

  private async send(store: Store, mail: OutgoingMail): Promise<void> {
    const id = await store.mails.add(mail, this.clock.now());
    store.outbox.add('mail.send', { mail: id, urgent: true });
  }
}

async function cityOrRefuse(store: Store, id: string): Promise<MemberCity> {
  const city = await store.members.find(id);
  if (!city) throw new Problem('not-found', 'city-unknown', { city: id });
  return city;
}

/** A city that somebody can be invited for: one that left, or never joined, keeps its people and takes no new ones. */
async function memberOrRefuse(store: Store, id: string, now: Date): Promise<MemberCity> {
  const city = await cityOrRefuse(store, id);
  if (isGone(city, now.toISOString().slice(0, 10)))
    throw new Problem('conflict', 'city-gone', { city: city.name });
  return city;
}
