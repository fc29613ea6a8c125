import { leadsTo } from './leads-to.ts';
import { ledgerLine } from './ledger-line.ts';
import { aLongSession } from './testing/a-long-session.ts';
import { chained } from './testing/a-session.ts';

const entries = aLongSession();
const lines = entries.map(ledgerLine);
const head = (number: number) => entries[number - 1]!;
const from = (number: number) => lines.slice(number - 1);

describe('leadsTo', () => {
  test('finds that a later head continues an earlier one', () => {
    expect(leadsTo(from(10), head(10), head(60))).toBe('leads');
    expect(leadsTo(from(10), head(10), head(10))).toBe('leads');
  });

  test('finds a history that was written anew, by one choice', () => {
    const events = entries.map(({ event }) => event);
    const at = events.findIndex(({ type }) => type === 'ballot');
    const told = chained(
      events.map((event, index) =>
        index === at && event.type === 'ballot' ? { ...event, choice: 'abstain' } : event,
      ),
    );
    const others = told.map(ledgerLine);
    expect(leadsTo(others.slice(at + 4), head(at + 5), told.at(-1)!)).toBe('broken');
    expect(leadsTo(from(at + 5), head(at + 5), told.at(-1)!)).toBe('broken');
  });

  test('finds every byte that is changed on the way, and a head that is gone', () => {
    const way = from(40).slice(0, 3);
    for (const [place, line] of way.entries())
      for (let at = 0; at < line.length; at += 7) {
        const changed = `${line.slice(0, at)}${line[at] === 'x' ? 'y' : 'x'}${line.slice(at + 1)}`;
        expect(leadsTo(way.with(place, changed), head(40), head(42))).not.toBe('leads');
      }
    expect(leadsTo([], head(40), head(30))).toBe('broken');
  });

  test('says nothing while lines are hidden', () => {
    expect(leadsTo(from(10).toSpliced(5, 1), head(10), head(60))).toBe('unknown');
  });
});
