import { sizeClassOf } from '#members';
import type { InterfaceLanguage, MemberCity } from '#members';
import type { ResponseRecord, TermsInCohort } from '#store';
import {
  callReason,
  cityDeadline,
  daysBetween,
  isSubmitted,
  segmentDimensions,
  segmentRows,
  usualTerms,
  whomToCall,
} from '#survey';
import type { Round, SegmentTarget } from '#survey';
import type { CityMail } from './letters/city-mail.ts';
import type { FunnelView, MonitorView, SegmentsView, WaitingCityView } from './monitor.view.ts';

/** What a monitor is drawn from: states and times, never answers. */
export interface Watched {
  readonly round: Round;
  /** The cities that were asked. */
  readonly members: readonly MemberCity[];
  readonly responses: ReadonlyMap<string, ResponseRecord>;
  /** When each city was first opened. */
  readonly openings: ReadonlyMap<string, string>;
  readonly targets: readonly SegmentTarget[];
  /** Until when each city has time, and its cohort. */
  readonly terms: ReadonlyMap<string, TermsInCohort>;
  /** Cities that have a focal point. */
  readonly led: ReadonlySet<string>;
  /** Cities that answer on paper. */
  readonly papers: ReadonlySet<string>;
  /** How mail to each city stands. */
  readonly mails: ReadonlyMap<string, CityMail>;
  /** The language that each city is written to in. */
  readonly languages: ReadonlyMap<string, InterfaceLanguage>;
}

const answered = (response: ResponseRecord | undefined): boolean => isSubmitted(response?.state);

/** The monitor of a round at an instant. */
export function monitorViewOf(watched: Watched, now: string): MonitorView {
  const { round, members, responses } = watched;
  const all = [...responses.values()];
  const done = all.filter(answered);
  const days = done.flatMap((response) => response.submittedAt?.slice(0, 10) ?? []).sort();
  const segments = segmentsOf(watched);
  return {
    round: round.id,
    members: members.length,
    answered: done.length,
    late: done.filter((response) => response.state === 'late').length,
    drafts: all.length - done.length,
    inReview: inReview(watched),
    onPaper: watched.papers.size,
    silent: members.length - all.length,
    segments,
    byDay: [...new Set(days)].map((day) => ({ day, answered: days.filter((other) => other <= day).length })),
    funnel: funnelOf(watched, done.length),
    waiting: waitingCities(watched, segments, now),
  };
}

function segmentsOf({ members, responses, targets, terms }: Watched): SegmentsView[] {
  const countries = new Map(members.map((city) => [city.country, city.countryName]));
  const cities = members.map((city) => ({
    region: city.region,
    country: city.country,
    languages: city.languages,
    size: sizeClassOf(city),
    cohort: terms.get(city.id)?.cohort ?? null,
    answered: answered(responses.get(city.id)),
  }));
  return segmentDimensions
    .map((dimension) => ({
      dimension,
      rows: segmentRows(cities, dimension, targets).map((row) => ({
        ...row,
        name: dimension === 'country' ? (countries.get(row.segment ?? '') ?? null) : null,
      })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function inReview({ responses }: Watched): number {
  return [...responses.values()].filter(({ state }) => state === 'in-review').length;
}

function funnelOf(watched: Watched, submitted: number): FunnelView {
  const { members, responses, openings, mails } = watched;
  const invited = members.filter(({ id }) => (mails.get(id)?.invitedAt ?? null) !== null).length;
  const reviewing = inReview(watched);
  return {
    asked: members.length,
    invited: invited === 0 ? null : invited,
    opened: members.filter(({ id }) => openings.has(id) || responses.has(id)).length,
    began: responses.size,
    reviewed: reviewing === 0 ? null : reviewing + submitted,
    submitted,
  };
}

function waitingCities(watched: Watched, segments: readonly SegmentsView[], now: string): WaitingCityView[] {
  const { round, members, responses, openings } = watched;
  const regions = segments.find(({ dimension }) => dimension === 'region')?.rows ?? [];
  const short = new Map(regions.map((row) => [row.segment, row.needed / (row.needed + row.answered || 1)]));
  // After the close nobody is at work any more: what counts is how it stood then.
  const at = round.state === 'closed' && round.deadline < now ? round.deadline : now;
  const waiting = members
    .filter(({ id }) => !answered(responses.get(id)))
    .map((city) => {
      const response = responses.get(city.id);
      const state = response?.state ?? ('silent' as const);
      const savedAt = response?.savedAt ?? null;
      const openedAt = openings.get(city.id) ?? null;
      const lastSeen = savedAt ?? openedAt;
      const mail = watched.mails.get(city.id);
      const written = mail?.writtenAt ?? round.opensAt;
      const waits = {
        state,
        askedAt: written > round.opensAt ? written : round.opensAt,
        openedAt,
        savedAt,
        hasFocalPoint: watched.led.has(city.id),
        trouble: mail?.trouble ?? null,
      };
      return {
        city: city.id,
        name: city.name,
        country: city.country,
        countryName: city.countryName,
        region: city.region,
        state,
        onPaper: watched.papers.has(city.id),
        lastSeen,
        language: watched.languages.get(city.id) ?? 'en',
        reason: callReason(waits, at),
        quiet: lastSeen === null ? null : daysBetween(lastSeen, at),
        deadline: cityDeadline(round, watched.terms.get(city.id) ?? usualTerms),
        shortness: short.get(city.region) ?? 0,
      };
    });
  return whomToCall(waiting).map(({ shortness: _, ...city }) => city);
}
