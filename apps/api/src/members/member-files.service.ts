import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { importBase, importPlan, membersCsv, readMembersCsv, rollOn } from '#members';
import type { Actor, ImportPlan, InterfaceLanguage, MemberCity, MembersFile, PlannedMember } from '#members';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LanguagePacks } from '../languages/language-packs.ts';
import type { ExportQuery, ImportMembersDto } from './member-files.dto.ts';
import type { FileMemberView, ImportView, LineNoteView, PlannedMemberView } from './member-files.view.ts';
import { personOf } from './person-of.ts';

/** How many members of each sort a dry run names. */
const listed = 500;

/** Member cities from a file and into one. */
@Injectable()
export class MemberFilesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly packs: LanguagePacks,
  ) {}

  /**
   * What a file would change, or, without `dryRun`, the import itself: refused, with every problem, where the file has
   * any, and where it would change nothing. What is refused is not recorded as done.
   */
  async importCsv(
    actor: Actor,
    write: WriteKey,
    dto: ImportMembersDto,
    language: InterfaceLanguage,
  ): Promise<ImportView> {
    const file = readMembersCsv(dto.csv);
    if (dto.dryRun) {
      // Nothing is written, so that there is nothing to protect from being carried out twice.
      return this.gate.as(actor).transaction(async (store) => {
        const plan = await this.plan(store, file);
        return { ...this.view(file, plan, language), ...lists(plan) };
      });
    }
    // The log says which edit it was, so the edit has its id before there is one.
    const edit = randomUUID();
    const named = { ...write, act: { ...write.act, subject: { ...write.act.subject, edit } } };
    return this.gate.as(actor).once(named, async (store) => {
      await store.members.lock();
      const plan = await this.plan(store, file);
      const seen = this.view(file, plan, language);
      if (plan.problems.length > 0)
        throw new Problem('invalid', 'import-refused', { count: plan.problems.length }, plan.problems);
      if (dto.base !== undefined && dto.base !== seen.base)
        throw new Problem('conflict', 'roll-changed-since');
      await this.apply(store, actor, plan, dto, edit);
      return { ...seen, dryRun: false, edit };
    });
  }

  private async plan(store: Store, file: MembersFile): Promise<ImportPlan> {
    return importPlan(await store.members.all(), file, this.today());
  }

  private async apply(
    store: Store,
    actor: Actor,
    { added, changed }: ImportPlan,
    { title, reason }: ImportMembersDto,
    id: string,
  ): Promise<void> {
    const edit = await store.members.save(
      [...added, ...changed].map(({ after }) => after),
      {
        id,
        kind: 'import',
        person: personOf(actor),
        at: this.clock.now(),
        title: title ?? null,
        reason: reason ?? null,
        source: null,
        undoes: null,
      },
    );
    if (edit === null) throw new Problem('conflict', 'nothing-to-import');
  }

  /** The roll of a day, or every member ever known, with a name for the file. */
  async exportCsv(
    actor: Actor,
    { on = this.today(), all }: ExportQuery,
  ): Promise<{ readonly name: string; readonly csv: string }> {
    const known = await this.gate.as(actor).transaction((store) => store.members.all());
    const members = all === 'true' ? known : rollOn(known, on);
    return { name: `members-${all === 'true' ? 'all' : on}.csv`, csv: membersCsv(members) };
  }

  private view(file: MembersFile, plan: ImportPlan, language: InterfaceLanguage): ImportView {
    const note = ({ path, code, params }: ProblemDetail): LineNoteView => ({
      path,
      code,
      detail: this.packs.problemText(code, params ?? {}, language),
    });
    return {
      dryRun: true,
      layout: file.layout,
      added: plan.added.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged,
      unmentioned: plan.unmentioned.length,
      base: importBase(plan),
      edit: null,
      problems: plan.problems.map(note),
      warnings: plan.warnings.map(note),
      addedMembers: [],
      changedMembers: [],
      unmentionedMembers: [],
    };
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}

function lists({ added, changed, unmentioned }: ImportPlan) {
  const member = ({ id, name, country, countryName }: MemberCity): FileMemberView => ({
    city: id,
    name,
    country,
    countryName,
  });
  const planned = ({ line, before, after, changes }: PlannedMember): PlannedMemberView => ({
    ...member(before ?? after),
    line,
    changes: before === null ? [] : changes.map(({ field, before, after }) => ({ field, before, after })),
  });
  return {
    addedMembers: added.slice(0, listed).map(planned),
    changedMembers: changed.slice(0, listed).map(planned),
    unmentionedMembers: unmentioned.slice(0, listed).map(member),
  };
}
