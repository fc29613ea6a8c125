import type { Region } from '#members';
import type { MergedRule, RankingSettings } from '#ranking';
import type { ResponseState, Round, RoundPhase } from '#survey';
import { answered, client, documentOf } from './client.ts';

/** When a round opens and ends, and how it is called. */
export interface NewRound {
  /** Lower-case letters, digits and hyphens; stands in addresses. */
  readonly id: string;
  readonly title: string;
  readonly opensAt: string;
  readonly deadline: string;
  readonly timeZone: string;
  /** Null: late answers until the round is closed. */
  readonly graceDays: number | null;
  readonly practice?: boolean;
  /** Of a pilot. */
  readonly cities?: string[];
  /** The published version that is asked. */
  readonly questionnaire?: { id: string; version: number };
}

export interface CohortView {
  readonly id: string;
  readonly name: string;
  readonly deadline: string;
  readonly cities: readonly string[];
}

/** Deadlines that differ from those of the round, and why it was opened again. */
export interface RoundTerms {
  readonly cohorts: readonly CohortView[];
  readonly extensions: readonly {
    readonly id: string;
    /** Null: all cities. */
    readonly city: string | null;
    readonly deadline: string;
    readonly reason: string;
    readonly grantedAt: string;
    readonly grantedBy: string | null;
  }[];
  readonly reopenings: readonly {
    readonly id: string;
    readonly reason: string;
    readonly reopenedAt: string;
    readonly reopenedBy: string | null;
  }[];
}

/** A version of the settings, with why and by whom it was changed after the opening. */
export interface SignedSettings {
  readonly version: number;
  readonly settings: RankingSettings;
  readonly minimumAnswers: number;
  readonly merged: MergedRule;
  readonly minimumCell: number;
  readonly hash: string;
  readonly signedAt: string;
  readonly signedBy: string | null;
  readonly reason: string | null;
  readonly secondBy: string | null;
}

/** What is bound to be used for the later ranking. */
export interface RoundSettings {
  readonly signed: SignedSettings | null;
  readonly earlier: readonly SignedSettings[];
  /** Changes that wait for a second person. */
  readonly changes: readonly {
    readonly id: string;
    readonly settings: RankingSettings;
    readonly minimumAnswers: number;
    readonly minimumCell: number;
    readonly reason: string;
    readonly by: string | null;
    readonly at: string;
    readonly mayAgree: boolean;
  }[];
  readonly usual: RankingSettings;
}

/** What is chosen before it is signed. */
export type ChosenSettings = Pick<RankingSettings, 'places' | 'weighting' | 'unranked' | 'seed'> & {
  readonly minimumAnswers: number;
};

/** One city of a round as the team keeps it. */
export interface RoundCity {
  readonly city: string;
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  readonly region: Region;
  readonly language: string;
  readonly cohort: string | null;
  readonly deadline: string;
  readonly phase: RoundPhase;
  readonly state: ResponseState | 'silent';
  readonly readers: number;
  readonly invitedAt: string | null;
  readonly reminders: number;
  readonly remindedAt: string | null;
  readonly thankedAt: string | null;
  readonly waiting: number;
  readonly openedAt: string | null;
  readonly link: 'live' | 'revoked' | 'none';
  /** Why somebody has to call; null: mails arrive. */
  readonly call: 'no-address' | 'bounced' | null;
}

export interface RoundCities {
  readonly cities: readonly RoundCity[];
  readonly nextReminder: number;
  readonly waiting: number;
  readonly stopped: number;
  readonly nationalContacts: number;
}

const at = (round: string) => ({ params: { path: { round } } });

export const draftRound = (round: NewRound): Promise<Round> =>
  answered(client.POST('/api/rounds', { body: round }));
/** Changes a round that is planned; where it is said whether it is a pilot, also whom it asks. */
export const changeRound = (id: string, round: Omit<NewRound, 'id'>): Promise<Round> =>
  answered(client.PUT('/api/rounds/{round}', { ...at(id), body: round }));
export const openRound = (round: string): Promise<Round> =>
  answered(client.POST('/api/rounds/{round}/open', at(round)));
export const readTerms = (round: string): Promise<RoundTerms> =>
  answered(client.GET('/api/rounds/{round}/terms', at(round)));
export const keepCohorts = (round: string, cohorts: readonly CohortView[]): Promise<RoundTerms> =>
  answered(
    client.PUT('/api/rounds/{round}/cohorts', {
      ...at(round),
      body: { cohorts: cohorts.map((one) => ({ ...one, cities: [...one.cities] })) },
    }),
  );
export const extend = (
  round: string,
  body: { readonly city: string | null; readonly deadline: string; readonly reason: string },
): Promise<RoundTerms> => answered(client.POST('/api/rounds/{round}/extensions', { ...at(round), body }));
export const readSettings = (round: string): Promise<RoundSettings> =>
  documentOf(client.GET('/api/rounds/{round}/settings', at(round)));
export const signSettings = (round: string, body: ChosenSettings): Promise<RoundSettings> =>
  documentOf(client.POST('/api/rounds/{round}/settings', { ...at(round), body }));
/** Puts other settings forward after the opening. */
export const changeSettings = (
  round: string,
  chosen: ChosenSettings,
  reason: string,
): Promise<RoundSettings> =>
  documentOf(
    client.POST('/api/rounds/{round}/settings/changes', { ...at(round), body: { ...chosen, reason } }),
  );
/** Agrees, as a second person, to a change. */
export const agreeToSettings = (round: string, change: string): Promise<RoundSettings> =>
  documentOf(
    client.POST('/api/rounds/{round}/settings/changes/{change}/signature', {
      params: { path: { round, change } },
    }),
  );
export const readRoundCities = (round: string): Promise<RoundCities> =>
  answered(client.GET('/api/rounds/{round}/cities', at(round)));
/** Makes a city's link worthless and gives it another one. */
export const renewLink = (round: string, city: string): Promise<object> =>
  answered(
    client.POST('/api/rounds/{round}/cities/{city}/link/revoke', {
      params: { path: { round, city } },
      body: { renew: true },
    }),
  );
