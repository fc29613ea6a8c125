/** Where a command writes to; the exit code is what it returns. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether somebody watches what goes to `err`, so that a progress bar makes sense. */
  readonly watched: boolean;
}

// Whoever reads only the beginning (`| head`) has closed the rest: that is an end, no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The process's own output. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
};
