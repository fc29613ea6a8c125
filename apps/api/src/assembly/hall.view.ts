import { ApiProperty } from '@nestjs/swagger';
import type { Receipt } from '#assembly';
import type { Region } from '#members';
import type { SpeakerKind } from '#store';
import { choiceSchema } from './is-choice.ts';
import { QuorumView } from './polls.view.ts';

/** A seat with the city that it is of. */
export class SeatNameView {
  seat: string;
  city: string;
  cityName: string;
  region: Region;
}

/** "Any objection?", asked about an item. */
export class CallView {
  id: string;
  item: string;
  state: 'open' | 'closed';
  quorum: QuorumView;
  eligible: number;
  present: number;
  openedAt: string;
  closedAt: string | null;
  /** Seats whose objection stood at the close. */
  objections: number | null;
  verdict: 'adopted' | 'objected' | 'no-quorum' | null;
  /** Who objected, once the call is closed. */
  objecting: SeatNameView[] | null;
}

/** What the holder keeps as proof of a tap. */
export class TapView implements Omit<Receipt, 'poll' | 'choice'> {
  call: string;
  seat: string;
  nonce: string;
  /** False: the objection is taken back. */
  stands: boolean;
  number: number;
  hash: string;
  check: string;
}

/** A seat in the chair's console. */
export class BoardSeatView extends SeatNameView {
  present: boolean;
  /** The ballot in the open or last poll is recorded, an objection in the open call. */
  recorded: boolean;
  objects: boolean;
}

/** What the chair sees of the hall: who is there, who has voted, who is missing, by name. */
export class BoardView {
  /** The open poll, else the last one. */
  poll: string | null;
  call: string | null;
  /** Streams of live events that this process serves: phones, screens, consoles. */
  connected: number;
  seats: BoardSeatView[];
}

/** A slip or a raised hand. */
export class PaperView extends SeatNameView {
  poll: string;
  number: number;
  /** Shown to tellers; to everyone after the close. */
  @ApiProperty(choiceSchema)
  choice: string | string[];
  confirmed: boolean;
  /** Entered by the one who asks, who cannot confirm it. */
  own: boolean;
}

/** A seat says that the board shows another vote than it cast. */
export class ContestView extends SeatNameView {
  number: number;
  at: string;
}

/** What a seat put on the minutes about an item. */
export class ReservationView extends SeatNameView {
  number: number;
  item: string;
  kind: 'reservation' | 'explanation';
  language: string;
  text: string;
  at: string;
}

/** A seat that has asked for the floor. */
export class SpeakerView extends SeatNameView {
  id: string;
  item: string | null;
  kind: SpeakerKind;
  state: 'waiting' | 'speaking' | 'done' | 'withdrawn';
  askedAt: string;
  calledAt: string | null;
  doneAt: string | null;
}

export class TimerView {
  kind: 'speaker' | 'poll' | 'break';
  seconds: number;
  startedAt: string;
}

/** Who has the floor, who waits for it in which order, and who had it. */
export class FloorView {
  speaking: SpeakerView | null;
  waiting: SpeakerView[];
  done: SpeakerView[];
  timer: TimerView | null;
}
