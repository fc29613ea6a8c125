/** What somebody of the team says about a line of a plan. */
export class PlanNoteView {
  id: string;
  line: string;
  /** The note that began the thread; its own id where this one did. */
  thread: string;
  words: string;
  /** The version that was open when it was written. */
  version: number;
  at: string;
  /** Who wrote it, by name. */
  by: string | null;
  /** The thread that it began is settled. */
  resolved: boolean;
}
