import { profileLimits } from '../profile/profile-limits.ts';
import { fileLimits } from './file-limits.ts';
import { lineProblem } from './line-problem.ts';
import { PreflibHeader, whole } from './preflib-header.ts';
import { preflibOrder } from './preflib-order.ts';
import type { LineReader, PreferenceSink } from './preference-sink.ts';
import { wholeStratum } from './profile-collector.ts';

type Part = 'start' | 'metadata' | 'old-names' | 'old-sums' | 'orders';

/**
 * Reads PrefLib orders (`.soc .soi .toc .toi`; preflib.org/format): the present style with `# KEY: value`
 * lines and `count: 1,{2,3},4`, and the style until 2022 (number, `number,name` lines, sums,
 * `count,1,{2,3},4`). Each order is one preference whose weight is its count; areas get their number as id.
 *
 * An area not listed is deliberately below or without opinion as the run decides. What contradicts the
 * head (sums, ties in `.so?`, gaps in `.?oc`) is a warning: such files are about. Memory O(m).
 */
export class PreflibReader implements LineReader {
  private readonly header = new PreflibHeader();
  private part: Part = 'start';
  private line = 0;
  private orders = 0;
  private voters = 0;
  private separator: ':' | ',' = ':';

  constructor(private readonly sink: PreferenceSink) {}

  push(line: string): void {
    this.line += 1;
    const text = (this.line === 1 ? line.replace(/^\uFEFF/, '') : line).trim();
    if (text.length > fileLimits.line)
      throw lineProblem(this.line, 'line-too-long', { limit: fileLimits.line });
    if (text === '') return;
    if (text.startsWith('#')) {
      if (this.part !== 'start' && this.part !== 'metadata') throw lineProblem(this.line, 'late-header');
      this.part = 'metadata';
      this.header.metadata(text, this.line);
      return;
    }
    if (this.part === 'start') return this.begin(text);
    if (this.part === 'old-names') return this.oldName(text);
    if (this.part === 'old-sums') return this.oldSums(text);
    if (this.part === 'metadata') this.beginOrders();
    this.order(text);
  }

  end(): void {
    if (this.part === 'start') throw lineProblem(Math.max(1, this.line), 'empty-file');
    if (this.part === 'old-names' || this.part === 'old-sums')
      throw lineProblem(this.line, 'unfinished-header');
    if (this.part === 'metadata') this.beginOrders();
    this.compare('voters', this.header.voters, this.voters);
    this.compare('unique-orders', this.header.uniqueOrders, this.orders);
  }

  private begin(text: string): void {
    this.header.alternatives(text, this.line);
    this.separator = ',';
    this.part = 'old-names';
  }

  private namesLeft = 0;

  private oldName(text: string): void {
    if (this.namesLeft === 0) this.namesLeft = this.header.m;
    const comma = text.indexOf(',');
    if (comma < 0) throw lineProblem(this.line, 'name-expected');
    this.header.name(whole(text.slice(0, comma), this.line), text.slice(comma + 1).trim(), this.line);
    this.namesLeft -= 1;
    if (this.namesLeft === 0) this.part = 'old-sums';
  }

  private oldSums(text: string): void {
    const sums = text.split(',');
    if (sums.length !== 3) throw lineProblem(this.line, 'sums-expected');
    const [voters, , unique] = sums.map((sum) => whole(sum, this.line));
    this.header.voters = voters;
    this.header.uniqueOrders = unique;
    this.beginOrders();
  }

  private beginOrders(): void {
    this.sink.areas(this.header.areas(this.line));
    this.part = 'orders';
  }

  private order(text: string): void {
    const at = text.indexOf(this.separator);
    const count = whole(at < 0 ? text : text.slice(0, at), this.line);
    if (at < 0) throw lineProblem(this.line, 'order-missing', { separator: this.separator });
    if (count < 1) throw lineProblem(this.line, 'invalid-count', { count });
    const places = preflibOrder(text.slice(at + 1), this.header.m, this.line);
    this.compareWithType(places);
    this.orders += 1;
    this.voters += count;
    if (this.voters > profileLimits.totalWeight) throw lineProblem(this.line, 'total-weight-too-large');
    this.sink.preference({
      id: String(this.orders),
      stratum: wholeStratum,
      weight: count,
      ranked: places.map((place) => place.map(String)),
      noOpinion: [],
    });
  }

  private compareWithType(places: readonly (readonly number[])[]): void {
    const { dataType, m } = this.header;
    const path = `line ${this.line}`;
    if (/^so[ci]$/.test(dataType) && places.some((place) => place.length > 1))
      this.sink.warning({ path, code: 'tie-in-strict-file' });
    if (/^[st]oc$/.test(dataType) && places.reduce((sum, place) => sum + place.length, 0) < m)
      this.sink.warning({ path, code: 'gap-in-complete-file' });
  }

  private compare(what: string, said: number | undefined, found: number): void {
    if (said !== undefined && said !== found)
      this.sink.warning({ path: `line ${this.line}`, code: 'sum-differs', params: { what, said, found } });
  }
}
