import type { SessionWay } from '#store';

/** One of a person's sessions. */
export class OwnSessionView {
  id: string;
  /** The one that asks. */
  current: boolean;
  begunAt: string;
  /** To within ten minutes. */
  seenAt: string;
  /** When it ends, however much it is used. */
  expiresAt: string;
  how: SessionWay;
  /** Family of the browser, `Firefox`; null when not recognised. */
  browser: string | null;
  /** Family of the system, `Windows`; null when not recognised. */
  platform: string | null;
  secondFactor: boolean;
}

export class EndedView {
  /** How many sessions ended. */
  ended: number;
}
