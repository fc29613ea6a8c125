import type { Week, WeekDue, WeekPhase, WeekPhaseName, WeekWait, WeekWaitKind, WeekWho } from '#assembly';

export class WeekPhaseView implements WeekPhase {
  name: WeekPhaseName;
  round: string | null;
  title: string | null;
  answered: number;
  invited: number;
}

export class WeekDueView implements WeekDue {
  kind: WeekDue['kind'];
  week: WeekDue['week'];
  at: string;
  timeZone: string | null;
  title: string | null;
  id: string | null;
  count: number;
  /** The day of the roll. */
  on: string | null;
}

export class WeekWaitView implements WeekWait {
  kind: WeekWaitKind;
  /** Who has to do something, so that others can go on. */
  who: WeekWho;
  count: number;
  /** The first names of those it concerns. */
  names: string[];
  title: string | null;
  id: string | null;
  days: number | null;
  item: number | null;
  of: number | null;
  /** The day of the roll. */
  on: string | null;
}

/** Where the way stands, what is due this week and the next, and who waits for whom. */
export class WeekView implements Week {
  now: string;
  phase: WeekPhaseView;
  due: WeekDueView[];
  waiting: WeekWaitView[];
}
