import type { Profile } from '../profile.ts';
import { fileLimits } from './file-limits.ts';
import { lineProblem } from './line-problem.ts';

const WHOLE = /^\d{1,15}$/;

/** What the head of a PrefLib file says, gathered line by line. */
export class PreflibHeader {
  /** Number of alternatives; 0 until said. */
  m = 0;
  /** `soc`, `soi`, `toc`, `toi` or empty when the file does not say. */
  dataType = '';
  voters: number | undefined;
  uniqueOrders: number | undefined;
  private readonly names = new Map<number, string>();

  /** Takes in a line that begins with `#`; unknown keys are remarks. */
  metadata(text: string, line: number): void {
    const colon = text.indexOf(':');
    if (colon < 0) return;
    const key = text.slice(1, colon).trim().toUpperCase();
    const value = text.slice(colon + 1).trim();
    const name = /^ALTERNATIVE NAME (\d{1,9})$/.exec(key);
    if (name) this.name(Number(name[1]), value, line);
    else if (key === 'NUMBER ALTERNATIVES') this.alternatives(value, line);
    else if (key === 'NUMBER VOTERS') this.voters = whole(value, line);
    else if (key === 'NUMBER UNIQUE ORDERS') this.uniqueOrders = whole(value, line);
    else if (key === 'DATA TYPE') this.dataType = value.toLowerCase();
  }

  /** Sets the number of alternatives. */
  alternatives(value: string, line: number): void {
    const m = whole(value, line);
    if (m < 2) throw lineProblem(line, 'too-few-areas', { areas: m });
    if (m > fileLimits.areas)
      throw lineProblem(line, 'too-many-areas', { areas: m, limit: fileLimits.areas });
    this.m = m;
  }

  /** Names an alternative. */
  name(alternative: number, label: string, line: number): void {
    if (this.names.has(alternative)) throw lineProblem(line, 'duplicate-alternative', { alternative });
    if (alternative < 1 || alternative > (this.m || fileLimits.areas))
      throw lineProblem(line, 'unknown-alternative', { alternative, m: this.m });
    this.names.set(alternative, label.slice(0, 1000));
  }

  /** The areas, by number; a label that occurs twice gets its number behind it. */
  areas(line: number): Profile['areas'] {
    if (this.m === 0) throw lineProblem(line, 'number-of-alternatives-missing');
    for (const alternative of this.names.keys())
      if (alternative > this.m) throw lineProblem(line, 'unknown-alternative', { alternative, m: this.m });
    const labels = Array.from({ length: this.m }, (_, i) => this.names.get(i + 1) || String(i + 1));
    return labels.map((label, i) => ({
      id: String(i + 1),
      label: labels.indexOf(label) === labels.lastIndexOf(label) ? label : `${label} (${i + 1})`,
    }));
  }
}

/** A non-negative whole number. */
export function whole(value: string, line: number): number {
  const text = value.trim();
  if (!WHOLE.test(text)) throw lineProblem(line, 'not-a-whole-number', { value: text.slice(0, 40) });
  return Number(text);
}
