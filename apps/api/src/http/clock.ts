import { Injectable } from '@nestjs/common';

/** The one clock of the service; the demonstration and tests set it. */
@Injectable()
export class Clock {
  private frozen: Date | null = null;

  /** The present instant, or the one that was set. */
  now(): Date {
    return this.frozen ? new Date(this.frozen) : new Date();
  }

  /** Stands still at an instant; null lets it run again. */
  set(instant: Date | null): void {
    this.frozen = instant;
  }
}
