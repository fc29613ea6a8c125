import type { UploadPurpose } from '#store';

/** A file of a response without its content. */
export class ResponseFileView {
  id: string;
  /** What it is for: an answer, a signature on paper, or the paper that a whole answer was given on. */
  purpose: UploadPurpose;
  question: string | null;
  name: string;
  /** By its content, not by its name. */
  type: string;
  bytes: number;
  /** SHA-256 of its content, hex. */
  sha256: string;
}
