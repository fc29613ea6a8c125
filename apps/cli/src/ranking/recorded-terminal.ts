import type { Terminal } from './terminal.ts';

/** A terminal that keeps what is written to it. */
export class RecordedTerminal implements Terminal {
  output = '';
  errors = '';

  constructor(readonly watched = false) {}

  out(text: string): void {
    this.output += text;
  }

  err(text: string): void {
    this.errors += text;
  }
}
