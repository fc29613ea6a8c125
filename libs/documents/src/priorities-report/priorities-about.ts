import type { CountryLeftOut } from '#findings';
import type { Language, LocalText } from '#members';
import type { AreaNeed, DecidedArea, MovedArea, RankingReport, SettingsChangeNote } from '#ranking';

/** A decision as the report tells it; people are not named. */
export interface ReportedDecision {
  readonly areas: readonly DecidedArea[];
  readonly borderReason: string | null;
  /** The ranking anew, where areas were merged. */
  readonly moved: readonly MovedArea[];
  readonly signedAt: string;
  /** Null while it is a draft: then only the team reads it. */
  readonly secondSignedAt: string | null;
}

/** What only the team may see. */
export interface TeamInsights {
  readonly smallestCell: number;
  readonly countries: readonly CountryLeftOut[];
  readonly smallCountries: number;
  readonly needs: readonly AreaNeed[];
}

/** Everything that the report is written from: results as data, and the messages of the pages in its language. */
export interface PrioritiesAbout {
  readonly language: Language;
  /** ICU patterns by key, see the pages' messages. */
  readonly messages: Readonly<Record<string, string>>;
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly opensAt: string;
    readonly deadline: string;
    readonly simulated: boolean;
  };
  readonly run: {
    readonly number: number;
    readonly official: boolean;
    readonly finishedAt: string;
    readonly reportHash: string;
    readonly leftOut: readonly {
      readonly reason: 'not-submitted' | 'silent' | 'no-ranking';
      readonly count: number;
    }[];
  };
  /** SHA-256 of the signed settings that the run kept to; null where none were. */
  readonly settingsHash: string | null;
  /** How they came to differ from those signed before the round opened, oldest first. */
  readonly settingsChanges: readonly SettingsChangeNote[];
  readonly report: RankingReport;
  readonly areas: readonly { readonly id: string; readonly name: LocalText }[];
  /** How many areas a city could rank. */
  readonly limit: number;
  readonly decision: ReportedDecision | null;
  /** Null in the published edition. */
  readonly insights: TeamInsights | null;
  /** Instant, ISO 8601 in UTC: that of the newest thing that the report tells. */
  readonly createdAt: string;
}
