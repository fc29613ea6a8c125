import type { Region } from '#members';
import type {
  CallReason,
  FlagParams,
  QualityRule,
  ResponseState,
  SegmentDimension,
  SegmentRow,
  SegmentTarget,
} from '#survey';
import { answered, client } from './client.ts';

/** A city that has not answered. */
export interface WaitingCity {
  readonly city: string;
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  readonly region: Region;
  readonly state: ResponseState | 'silent';
  /** The team types in what the city answered on paper. */
  readonly onPaper: boolean;
  readonly lastSeen: string | null;
  /** The language that the city is written to in. */
  readonly language: string;
  /** Why somebody should call; null while the city is at work. */
  readonly reason: CallReason | null;
  /** Days since the city was last seen. */
  readonly quiet: number | null;
  readonly deadline: string;
}

/** One segment; `name` is that of a country. */
export interface Segment extends SegmentRow {
  readonly name: string | null;
}

/** Where a round stands. */
export interface Monitor {
  readonly round: string;
  readonly members: number;
  readonly answered: number;
  readonly late: number;
  readonly drafts: number;
  /** Ready for review by whoever signs. */
  readonly inReview: number;
  /** Answers that came on paper, also those that are not finished. */
  readonly onPaper: number;
  readonly silent: number;
  readonly segments: readonly { readonly dimension: SegmentDimension; readonly rows: readonly Segment[] }[];
  /** Cumulative, one entry a day. */
  readonly byDay: readonly { readonly day: string; readonly answered: number }[];
  readonly funnel: {
    readonly asked: number;
    /** Null where no invitation was sent. */
    readonly invited: number | null;
    readonly opened: number;
    readonly began: number;
    /** Null where no city was ever there. */
    readonly reviewed: number | null;
    readonly submitted: number;
  };
  /** In the order in which a call helps most. */
  readonly waiting: readonly WaitingCity[];
}

/** How far those who have begun have come. */
export interface DropOff {
  readonly begun: number;
  readonly questions: readonly {
    readonly question: string;
    readonly asked: number;
    readonly answered: number;
  }[];
}

/** A doubt about an answer; it changes nothing that counts. */
export interface Flag {
  readonly id: string;
  readonly rule: QualityRule;
  readonly city: string;
  readonly cityName: string;
  readonly country: string;
  readonly countryName: string;
  readonly region: Region;
  readonly question: string;
  readonly params: FlagParams;
  /** False once the answers no longer give cause to it. */
  readonly stands: boolean;
  readonly resolution: { readonly note: string; readonly at: string; readonly by: string | null } | null;
}

/** The doubts about the answers of a round. */
export interface Flags {
  readonly round: string;
  /** Cities whose answers were looked at. */
  readonly judged: number;
  readonly flags: readonly Flag[];
  /** Names of the cities that flags name besides their own. */
  readonly names: readonly { readonly city: string; readonly name: string }[];
}

const at = (round: string) => ({ params: { path: { round } } });

/** The segments of one dimension; none where no city says anything about it. */
export const segmentsBy = (monitor: Pick<Monitor, 'segments'>, dimension: SegmentDimension) =>
  monitor.segments.find((each) => each.dimension === dimension)?.rows ?? [];

export const readMonitor = (round: string): Promise<Monitor> =>
  answered(client.GET('/api/rounds/{round}/monitor', at(round)));
export const readDropOff = (round: string): Promise<DropOff> =>
  answered(client.GET('/api/rounds/{round}/monitor/questions', at(round)));
export const readTargets = (round: string): Promise<{ readonly targets: readonly SegmentTarget[] }> =>
  answered(client.GET('/api/rounds/{round}/targets', at(round)));
export const setTargets = (round: string, targets: readonly SegmentTarget[]): Promise<object> =>
  answered(client.PUT('/api/rounds/{round}/targets', { ...at(round), body: { targets: [...targets] } }));
export const readFlags = (round: string): Promise<Flags> =>
  answered(client.GET('/api/rounds/{round}/flags', at(round))) as unknown as Promise<Flags>;
export const resolveFlag = (round: string, flag: string, note: string): Promise<object> =>
  answered(
    client.POST('/api/rounds/{round}/flags/{flag}/resolve', {
      params: { path: { round, flag } },
      body: { note },
    }),
  );
