/** A process cannot start; the message is for whoever started it: sentences that say what to do. */
export class StartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartError';
  }
}
