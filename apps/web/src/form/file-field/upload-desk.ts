import type { Upload, Uploads } from '#survey';

/** Where files of an answer go. */
export interface UploadDesk {
  /** The files of this response. */
  readonly known: Uploads;
  /** Sends a file; the service decides by its content what it is. Rejects when it did not arrive. */
  readonly send: (file: File, question: string) => Promise<Upload>;
  /** Takes over what the service says that there is. */
  readonly learn: (files: readonly Upload[]) => void;
}
