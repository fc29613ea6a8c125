import { allTests, losing, silentBound } from '#findings';
import type { Variant } from '#findings';
import type { ReportReading } from '../report-reading.ts';

/** How many of the areas keep their place in every test. */
export function holdsSentence({ t, report, tests, places }: ReportReading): string {
  const all = allTests(tests);
  const losers = losing(report, all);
  return t('holds.finding', {
    held: Math.min(places, report.areas.length) - losers.length,
    lose: losers.length,
    places,
    tests: all.length,
  });
}

/** How many of the areas the silent members could not move, in one sentence that stands by itself. */
export function settledSentence(reading: ReportReading): string {
  const { t, report, places } = reading;
  const { silent, settled } = silentBound(report);
  return silent === 0
    ? silentSentence(reading)
    : t('holds.silentTitle', { settled: settled.length, places, silent });
}

/** What the members that did not answer could still change, after a title that names them. */
export function silentSentence({ t, text, report, places, name }: ReportReading): string {
  const bound = silentBound(report);
  const { atLine } = bound;
  return t('holds.answerSilent', {
    silent: bound.silent,
    settled: bound.settled.length,
    places,
    areas: text.list(bound.settled.map(name)),
    turn: atLine === null || atLine.needed === null ? 'no' : 'yes',
    needed: atLine?.needed ?? 0,
    above: atLine === null ? '' : name(atLine.above),
    below: atLine === null ? '' : name(atLine.below),
  });
}

/** What a variant changes among the places, in a phrase. */
export function variantPhrase({ t, text, places, name }: ReportReading, variant: Variant): string {
  return t('holds.variant', {
    entered: text.list(variant.entered.map(name)),
    left: text.list(variant.left.map(name)),
    swaps: variant.entered.length + variant.left.length > 0 ? 'yes' : 'no',
    places,
    shift: variant.largestShift,
  });
}
