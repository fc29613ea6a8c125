import type { Region } from '#members';
import type { ResponseState, RoundPhase } from '#survey';

/** Where an invitation link led; the session is in a cookie. */
export class OpenedInvitationView {
  round: string;
  city: string;
  cityName: string;
}

/** What an invitation link is for. */
export class InvitationView {
  cityName: string;
  /** Of the round. */
  title: string;
  /** Until when this city has time. */
  deadline: string;
  timeZone: string;
  practice: boolean;
}

/** One city of a round as the team keeps it. */
export class RoundCityView {
  city: string;
  name: string;
  country: string;
  countryName: string;
  region: Region;
  /** Language in which it is written to. */
  language: string;
  cohort: string | null;
  deadline: string;
  phase: RoundPhase;
  state: ResponseState | 'silent';
  /** How many people, or offices, are written to. */
  readers: number;
  invitedAt: string | null;
  /** Reminders that were sent. */
  reminders: number;
  remindedAt: string | null;
  thankedAt: string | null;
  /** Letters that wait in line. */
  waiting: number;
  /** When somebody first opened its link. */
  openedAt: string | null;
  link: 'live' | 'revoked' | 'none';
  /** Why somebody has to call; null: mails arrive. */
  call: 'no-address' | 'bounced' | null;
}

/** The cities of a round, and how far its letters have come. */
export class RoundCitiesView {
  cities: RoundCityView[];
  /** The reminder that comes next: 1, 2, 3 … */
  nextReminder: number;
  /** Letters that wait, and those that were held back or were not needed. */
  waiting: number;
  stopped: number;
  /** National contacts that were written to. */
  nationalContacts: number;
}
