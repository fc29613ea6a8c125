import { Injectable } from '@nestjs/common';
import {
  citySlug,
  correctedSpanProblems,
  dayProblem,
  isGone,
  lineageOf,
  memberFieldProblems,
  memberVersion,
  mergedInto,
  nameOn,
  nameProblem,
  newMemberId,
  renamed,
  statusFrom,
  textProblem,
  withStatuses,
} from '#members';
import type { Actor, MemberCity, MemberStatus } from '#members';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import { StoreGate } from '#store';
import type { MemberEditKind, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { memberDetail } from './member-detail.ts';
import type {
  AddMemberDto,
  CorrectMemberDto,
  CorrectStatusesDto,
  MergeMemberDto,
  RenameMemberDto,
  SetStatusDto,
  StatusStartDto,
} from './roll-edits.dto.ts';
import type { KnownMembersView, RollEditView } from './roll-edits.view.ts';

/** Why the roll is changed. */
interface Cause {
  readonly kind: MemberEditKind;
  readonly reason: string | null;
  readonly source: string | null;
}

const reasonRule = { limit: 1000, lines: true };
const sourceRule = { limit: 2000 };

/** Correcting the roll by hand: one member at a time, each change with its reason and source. */
@Injectable()
export class RollEditsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async known(actor: Actor, on = this.clock.now().toISOString().slice(0, 10)): Promise<KnownMembersView> {
    const all = await this.gate.as(actor).transaction((store) => store.members.all());
    const members = all.map((city) => {
      const { id, country, countryName, region, kind, population } = city;
      const name = nameOn(city, on);
      const span = city.statuses.find(({ from, until }) => from <= on && (until === null || on < until));
      const others = [city.name, city.officialName, city.ownName, ...city.shortNames].concat(
        city.formerNames.map((former) => former.name),
      );
      return {
        id,
        name,
        country,
        countryName,
        region,
        kind,
        population,
        languages: [...city.languages],
        status: span?.status ?? null,
        since: span?.from ?? null,
        gone: isGone(city, on),
        alsoKnownAs: [...new Set(others)].filter((other) => other !== null && other !== name) as string[],
        mergedInto: city.successor === null ? null : (lineageOf(all, id).successors[0] ?? null),
      };
    });
    return { on, members };
  }

  async add(actor: Actor, write: WriteKey, dto: AddMemberDto): Promise<RollEditView> {
    const { start, namesake = false, ...fields } = dto;
    return this.gate.as(actor).once(write, async (store) => {
      await store.members.lock();
      const all = await store.members.all();
      const added = { ...fields, formerNames: [] };
      refuse([
        ...memberFieldProblems(added, all),
        ...startProblems(start).map((problem) => ({ ...problem, path: `/start${problem.path}` })),
      ]);
      const known = all.find((city) => isNamesake(city, added));
      if (known !== undefined && !namesake) {
        const { id, name } = known;
        throw new Problem('conflict', 'namesake-exists', { name }, [], { namesake: { id, name } });
      }
      const id = newMemberId(added, new Set(all.map((city) => city.id)));
      const member: MemberCity = { ...added, id, statuses: [{ ...start, until: null }], successor: null };
      const { reason, source } = start;
      return this.saved(store, actor, id, [...all, member], [member], { kind: 'add', reason, source });
    });
  }

  async correct(actor: Actor, write: WriteKey, city: string, dto: CorrectMemberDto): Promise<RollEditView> {
    const { fields, countryNameForAll = false, reason = null, source = null } = dto;
    const why = [
      textProblem('/reason', reason ?? '', { ...reasonRule, optional: true }),
      textProblem('/source', source ?? '', { ...sourceRule, optional: true }),
    ];
    return this.changed(actor, write, city, dto, { kind: 'edit', reason, source }, (member, all) => {
      const { formerNames = member.formerNames } = fields;
      const corrected: MemberCity = {
        ...member,
        ...fields,
        formerNames: formerNames.map((former) => ({ ...former })),
      };
      const { country, countryName } = corrected;
      const others = all.filter(({ id }) => id !== city);
      const problems = memberFieldProblems(corrected, countryNameForAll ? [] : others);
      refuse([...problems.map((problem) => ({ ...problem, path: `/fields${problem.path}` })), ...why]);
      const compatriots = others.filter(
        (other) => countryNameForAll && other.country === country && other.countryName !== countryName,
      );
      return [corrected, ...compatriots.map((other) => ({ ...other, countryName }))];
    });
  }

  async setStatus(actor: Actor, write: WriteKey, city: string, dto: SetStatusDto): Promise<RollEditView> {
    refuse(startProblems(dto));
    const { status, from, source, reason } = dto;
    return this.changed(actor, write, city, dto, { kind: 'status', reason, source }, (member) => [
      withStatuses(member, statusFrom(member.statuses, { status, from, source, reason })),
    ]);
  }

  async correctStatuses(
    actor: Actor,
    write: WriteKey,
    city: string,
    dto: CorrectStatusesDto,
  ): Promise<RollEditView> {
    const { reason = null } = dto;
    const statuses = dto.statuses.map((span) => ({ ...span }));
    const why = textProblem('/reason', reason ?? '', { ...reasonRule, optional: true });
    return this.changed(actor, write, city, dto, { kind: 'status', reason, source: null }, (member) => {
      const problems = correctedSpanProblems(statuses, member.statuses);
      refuse([...problems.map((problem) => ({ ...problem, path: `/statuses${problem.path}` })), why]);
      return [withStatuses(member, statuses)];
    });
  }

  async rename(actor: Actor, write: WriteKey, city: string, dto: RenameMemberDto): Promise<RollEditView> {
    const { name, on, source, reason = null } = dto;
    refuse([
      nameProblem('/name', name),
      dayProblem('/on', on),
      textProblem('/source', source, sourceRule),
      textProblem('/reason', reason ?? '', { ...reasonRule, optional: true }),
    ]);
    return this.changed(actor, write, city, dto, { kind: 'rename', reason, source }, (member) => [
      renamed(member, { name, on, source }),
    ]);
  }

  async merge(actor: Actor, write: WriteKey, city: string, dto: MergeMemberDto): Promise<RollEditView> {
    const { into, on, source, reason } = dto;
    refuse([
      into === '' ? { path: '/into', code: 'missing-value' } : null,
      dayProblem('/on', on),
      textProblem('/source', source, sourceRule),
      textProblem('/reason', reason, reasonRule),
    ]);
    return this.changed(actor, write, city, dto, { kind: 'merge', reason, source }, (_, all) => [
      mergedInto(all, city, { into, on, source, reason }),
    ]);
  }

  /** Changes a member that still is as the person saw it. */
  private async changed(
    actor: Actor,
    write: WriteKey,
    city: string,
    seen: { readonly version: string },
    cause: Cause,
    change: (member: MemberCity, all: readonly MemberCity[]) => readonly MemberCity[],
  ): Promise<RollEditView> {
    return this.gate.as(actor).once(write, async (store) => {
      await store.members.lock();
      const all = await store.members.all();
      const member = all.find(({ id }) => id === city);
      if (member === undefined) throw new Problem('not-found', 'city-unknown', { city });
      if (memberVersion(member) !== seen.version) {
        const current = memberDetail(member, all);
        throw new Problem('conflict', 'member-stale', {}, [], { current });
      }
      const after = new Map(change(member, all).map((each) => [each.id, each]));
      const standing = all.map((each) => after.get(each.id) ?? each);
      return this.saved(store, actor, city, standing, [...after.values()], cause);
    });
  }

  private async saved(
    store: Store,
    actor: Actor,
    city: string,
    standing: readonly MemberCity[],
    changed: readonly MemberCity[],
    cause: Cause,
  ): Promise<RollEditView> {
    const person = actor.kind === 'person' ? actor.person : null;
    const at = this.clock.now();
    const edit = await store.members.save(changed, { ...cause, person, at, title: null, undoes: null });
    const member = standing.find(({ id }) => id === city) as MemberCity;
    return { edit: edit?.id ?? null, member: memberDetail(member, standing) };
  }
}

/** Whoever loses the membership, or may, is told why. */
const needsReason = (status: MemberStatus): boolean => status === 'inactive' || status === 'withdrawn';

function startProblems({
  status,
  from,
  source,
  reason,
}: StatusStartDto): readonly (ProblemDetail & { path: string })[] {
  return [
    dayProblem('/from', from),
    textProblem('/source', source, sourceRule),
    textProblem('/reason', reason ?? '', { ...reasonRule, optional: !needsReason(status) }),
  ].filter((problem) => problem !== null);
}

function refuse(problems: readonly (ProblemDetail | null)[]): void {
  const found = problems.filter((problem) => problem !== null);
  if (found.length > 0) throw new Problem('invalid', 'body-invalid', {}, found);
}

/** Whether a member bears, or bore, the name of one that is to be added in the same country. */
function isNamesake(city: MemberCity, added: Pick<MemberCity, 'name' | 'country'>): boolean {
  const names = [city.name, ...city.shortNames, ...city.formerNames.map(({ name }) => name)];
  const slug = citySlug(added.name);
  return city.country === added.country && names.some((name) => citySlug(name) === slug);
}
