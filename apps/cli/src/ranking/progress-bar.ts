import type { Terminal } from './terminal.ts';

const WIDTH = 30;

/** A bar on a watched terminal; on any other it is silent. */
export class ProgressBar {
  private shown = false;

  constructor(private readonly terminal: Terminal) {}

  /** Shows the share done, 0 … 1, and what is being done. */
  show(share: number, step: string): void {
    if (!this.terminal.watched) return;
    const filled = Math.round(WIDTH * Math.min(1, Math.max(0, share)));
    this.terminal.err(`\r\u001b[2K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${step}`);
    this.shown = true;
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.shown) this.terminal.err('\r\u001b[2K');
    this.shown = false;
  }
}
