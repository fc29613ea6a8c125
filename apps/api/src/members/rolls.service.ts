import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import {
  differenceGrounds,
  frozenRoll,
  may,
  objectionDeadline,
  passedBetween,
  rollDifferences,
  rollHash,
} from '#members';
import type { Actor, IsoDate, Language, RollDifferences } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { FrozenRollRecord, RulingRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { objectionViews } from './objection-views.ts';
import { frozenText, rollOrRefuse } from './roll-or-refuse.ts';
import { RollPdfThreads } from './roll-pdf-threads.ts';
import type { BetweenQuery, FreezeRollDto, PublishRollDto } from './rolls.dto.ts';
import type {
  FrozenRollPageView,
  FrozenRollView,
  RollDifferencesView,
  RollsBetweenView,
  RulingView,
} from './rolls.view.ts';

const personOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.person : null);

/** Freezing, publishing, reading and printing the roll of a day, and comparing days. */
@Injectable()
export class RollsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly threads: RollPdfThreads,
  ) {}

  /** Freezes the roll of a day; refused where nobody is on it, or where it is frozen with the same contents already. */
  async freeze(actor: Actor, write: WriteKey, dto: FreezeRollDto): Promise<FrozenRollView> {
    return this.gate.as(actor).once(write, async (store) => {
      // A roll that is read while somebody edits it might be of no moment at all.
      await store.members.lock();
      const roll = frozenRoll(await store.members.all(), dto.on);
      if (roll.members.length === 0) throw new Problem('invalid', 'roll-empty', { on: dto.on });
      const hash = rollHash(roll);
      if (await store.rolls.ofHash(hash))
        throw new Problem('conflict', 'roll-frozen-already', { on: dto.on });
      if (dto.replaces !== undefined) await refuseToReplace(store, dto.replaces, dto.on);
      const record = await store.rolls.freeze(roll, {
        document: canonicalJson(roll),
        hash,
        title: dto.title ?? null,
        replaces: dto.replaces ?? null,
        person: personOf(actor),
        at: this.clock.now(),
      });
      return this.view(record);
    });
  }

  async all(actor: Actor): Promise<readonly FrozenRollView[]> {
    return this.gate
      .as(actor)
      .transaction(async (store) => (await store.rolls.all()).map((roll) => this.view(roll)));
  }

  async one(actor: Actor, id: string): Promise<FrozenRollPageView> {
    return this.gate.as(actor).transaction(async (store) => {
      const record = await rollOrRefuse(store, id);
      const frozen = await frozenText(store, id);
      const all = await store.members.all();
      const now = frozenRoll(all, record.on);
      return {
        roll: this.view(record),
        members: [...frozen.members],
        byRegion: [...frozen.byRegion],
        corrections: differencesView(rollDifferences(frozen.members, now.members)),
        rulings: (await store.rolls.rulings(id)).flatMap(rulingView),
        objections: await objectionViews(store, actor, await store.rolls.objections(id)),
        mayObjectFor: all
          .filter((city) => actor.kind === 'person' && may(actor, 'roll.object', city.id))
          .map(({ id: city, name }) => ({ id: city, name })),
      };
    });
  }

  async publish(
    actor: Actor,
    write: WriteKey,
    id: string,
    { objectionsUntil }: PublishRollDto,
  ): Promise<FrozenRollView> {
    return this.gate.as(actor).once(write, async (store) => {
      const { publication } = await rollOrRefuse(store, id);
      if (publication) throw new Problem('conflict', 'roll-published');
      const at = this.clock.now();
      if (objectionDeadline(objectionsUntil) <= at) throw new Problem('invalid', 'objections-until-past');
      await store.rolls.publish(id, objectionsUntil, personOf(actor), at);
      return this.view(await rollOrRefuse(store, id));
    });
  }

  /** What happened between two days, from the earlier to the later one whichever is named first. */
  async between(actor: Actor, days: BetweenQuery): Promise<RollsBetweenView> {
    const [from, to] = days.from <= days.to ? [days.from, days.to] : [days.to, days.from];
    const all = await this.gate.as(actor).transaction((store) => store.members.all());
    const [before, after] = [frozenRoll(all, from).members, frozenRoll(all, to).members];
    const differences = rollDifferences(before, after);
    return {
      from,
      to,
      membersBefore: before.length,
      membersAfter: after.length,
      differences: differencesView(differences),
      passed: [...passedBetween(all, { from, to })],
      grounds: [...differenceGrounds(all, { from, to }, differences)],
    };
  }

  /** The canonical text with its hash, byte for byte as frozen. */
  async document(actor: Actor, id: string): Promise<{ readonly hash: string; readonly text: string }> {
    return this.gate.as(actor).transaction(async (store) => {
      const { hash } = await rollOrRefuse(store, id);
      return { hash, text: (await store.rolls.document(id)) ?? '' };
    });
  }

  /** The roll as PDF in one language, with what has become of it: the same bytes while nothing has. */
  async pdf(
    actor: Actor,
    id: string,
    language: Language,
  ): Promise<{ readonly bytes: Uint8Array; readonly on: IsoDate }> {
    const { record, roll, replaced } = await this.gate.as(actor).transaction(async (store) => {
      const record = await rollOrRefuse(store, id);
      const replaced = record.replaces === null ? null : await store.rolls.find(record.replaces);
      return { record, roll: await frozenText(store, id), replaced };
    });
    const { title, hash, frozenAt, on, publication } = record;
    const document = {
      language,
      title,
      hash,
      frozenAt: frozenAt.toISOString(),
      objectionsUntil: publication?.objectionsUntil ?? null,
      replaced: record.replacedBy !== null,
      replaces: replaced?.frozenAt.toISOString() ?? null,
    };
    return { bytes: await this.threads.print({ roll, document }), on };
  }

  private view({ publication, frozenAt, ...roll }: FrozenRollRecord): FrozenRollView {
    return {
      ...roll,
      frozenAt: frozenAt.toISOString(),
      publication: publication && {
        at: publication.at.toISOString(),
        objectionsUntil: publication.objectionsUntil,
        objectionsOpen: this.clock.now() < objectionDeadline(publication.objectionsUntil),
      },
    };
  }
}

/** One roll takes the place of one of its own day, which nothing has replaced yet. */
async function refuseToReplace(store: Store, id: string, on: IsoDate): Promise<void> {
  const replaced = await rollOrRefuse(store, id);
  if (replaced.on !== on) throw new Problem('invalid', 'roll-of-other-day', { on: replaced.on });
  if (replaced.replacedBy !== null) throw new Problem('conflict', 'roll-replaced');
}

function differencesView({ joined, left, renamed, corrected }: RollDifferences): RollDifferencesView {
  return { joined: [...joined], left: [...left], renamed: [...renamed], corrected: [...corrected] };
}

/** What was withdrawn was not ruled on. */
function rulingView({ objection, outcome, reason, at }: RulingRecord): readonly RulingView[] {
  return outcome === 'withdrawn' || reason === null
    ? []
    : [{ objection, outcome, reason, at: at.toISOString() }];
}
