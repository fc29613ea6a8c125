import { SeatNameView } from './hall.view.ts';

export class DisputeRulingView {
  number: number;
  upheld: boolean;
  body: string;
  reason: string;
  at: string;
}

/** What a seat disputes, and what was decided about it. */
export class DisputeView extends SeatNameView {
  dispute: string;
  number: number;
  poll: string | null;
  language: string;
  text: string;
  at: string;
  ruling: DisputeRulingView | null;
}

export class DisputesView {
  /** The last instant to file one; null while the session is open. */
  until: string | null;
  open: boolean;
  disputes: DisputeView[];
}
