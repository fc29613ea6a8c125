import { mergedApprovals, type ApprovalGroup } from '../proportional/approval-groups.ts';
import { CsvRecords } from './csv-records.ts';
import { fileLimits } from './file-limits.ts';
import { lineProblem } from './line-problem.ts';
import type { LineReader } from './preference-sink.ts';

/** A project that a participatory budget may pay for. */
export interface BudgetProject {
  readonly id: string;
  readonly name: string;
  readonly cost: number;
}

/** A participatory-budgeting election: what there is to spend, on what, and who approves what. */
export interface BudgetElection {
  /** Keys and values of the META part. */
  readonly meta: Readonly<Record<string, string>>;
  readonly budget: number;
  readonly projects: readonly BudgetProject[];
  readonly voters: number;
  /** Approvals as indices into `projects`; points and orders are read as approval of what they name. */
  readonly groups: readonly ApprovalGroup[];
}

const MONEY = /^\d{1,13}(?:[.,]\d{1,2})?$/;
const sections = ['META', 'PROJECTS', 'VOTES'] as const;
type Section = (typeof sections)[number];

/**
 * Reads a Pabulib file (`.pb`; P. Faliszewski et al. 2023, pabulib.org/format): META, PROJECTS and VOTES, fields
 * parted by `;`. Equal votes are held once, so memory depends on how many differ.
 * @throws Problem naming the line of the first mistake.
 */
export class PabulibReader implements LineReader {
  private readonly records = new CsvRecords((fields, line) => this.record(fields, line), ';');
  private section: Section | undefined;
  private header: readonly string[] | undefined;
  private readonly meta = new Map<string, string>();
  private readonly projects: BudgetProject[] = [];
  private readonly index = new Map<string, number>();
  private readonly votes = new Map<string, { weight: number; approves: readonly number[] }>();
  private voters = 0;
  private budget: number | undefined;
  private last = 1;

  push(line: string): void {
    this.records.push(line);
  }

  end(): void {
    this.records.end();
    if (this.budget === undefined) throw lineProblem(this.last, 'budget-missing');
    if (this.section !== 'VOTES') throw lineProblem(this.last, 'section-missing', { section: 'VOTES' });
    if (this.projects.length === 0) throw lineProblem(this.last, 'no-projects');
  }

  /** All that was read; call it after `end`. */
  election(): BudgetElection {
    return {
      meta: Object.fromEntries(this.meta),
      budget: this.budget ?? 0,
      projects: this.projects,
      voters: this.voters,
      groups: mergedApprovals([...this.votes.values()]),
    };
  }

  private record(fields: readonly string[], line: number): void {
    this.last = line;
    const section = sections.find(
      (name) => fields[0]?.toUpperCase() === name && fields.slice(1).every((f) => !f),
    );
    if (section) {
      const expected = sections[this.section ? sections.indexOf(this.section) + 1 : 0];
      if (section !== expected) throw lineProblem(line, 'section-out-of-order', { section });
      this.section = section;
      this.header = undefined;
    } else if (!this.section) throw lineProblem(line, 'section-missing', { section: 'META' });
    else if (!this.header) this.header = fields.map((name) => name.toLowerCase());
    else if (this.section === 'META') this.metaRow(fields, line);
    else if (this.section === 'PROJECTS') this.project(fields, line);
    else this.vote(fields, line);
  }

  private metaRow(fields: readonly string[], line: number): void {
    const [key = '', value = ''] = fields;
    this.meta.set(key.toLowerCase().slice(0, 200), value);
    if (key.toLowerCase() === 'budget') this.budget = money(value, line, 'budget');
  }

  private project(fields: readonly string[], line: number): void {
    const id = this.field(fields, 'project_id', line);
    if (this.index.has(id)) throw lineProblem(line, 'duplicate-id', { id: id.slice(0, 40) }, 'project_id');
    if (this.projects.length >= fileLimits.projects)
      throw lineProblem(line, 'too-many-projects', { limit: fileLimits.projects });
    const cost = money(this.field(fields, 'cost', line), line, 'cost');
    if (cost <= 0) throw lineProblem(line, 'invalid-amount', { value: cost }, 'cost');
    const at = this.header!.indexOf('name');
    this.index.set(id, this.projects.length);
    this.projects.push({ id, name: fields[at] || id, cost });
  }

  private vote(fields: readonly string[], line: number): void {
    const at = this.header!.indexOf('vote');
    if (at < 0) throw lineProblem(line, 'column-missing', { column: 'vote' });
    const key = fields[at] ?? '';
    this.voters += 1;
    const known = this.votes.get(key);
    if (known) {
      known.weight += 1;
      return;
    }
    const names = key === '' ? [] : key.split(',').map((name) => name.trim());
    const approves = names.map((name) => {
      const project = this.index.get(name);
      if (project === undefined)
        throw lineProblem(line, 'unknown-project', { project: name.slice(0, 40) }, 'vote');
      return project;
    });
    this.votes.set(key, { weight: 1, approves });
  }

  private field(fields: readonly string[], column: string, line: number): string {
    const at = this.header!.indexOf(column);
    if (at < 0) throw lineProblem(line, 'column-missing', { column });
    const value = fields[at] ?? '';
    if (value === '') throw lineProblem(line, 'field-empty', {}, column);
    return value;
  }
}

function money(text: string, line: number, column: string): number {
  const plain = text.replace(/[\s\u00A0]/g, '');
  if (!MONEY.test(plain)) throw lineProblem(line, 'invalid-amount', { value: text.slice(0, 40) }, column);
  return Number(plain.replace(',', '.'));
}
