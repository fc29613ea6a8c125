import { canonicalJson, sha256Hex } from '#canonical';
import type { Answers } from './answers.ts';
import type { Round } from './response.ts';

/** What the hash of a submission stands for. */
export interface SubmissionContents {
  readonly round: string;
  readonly city: string;
  readonly questionnaire: Round['questionnaire'];
  readonly answers: Answers;
  /** SHA-256 (hex) of the scan of the paper that carries the signature; left out where it was signed on a screen. */
  readonly paper?: string;
}

/** SHA-256 (hex) over the canonical text of a submission, format `gnlc-submission/1`. */
export function submissionHash(contents: SubmissionContents): string {
  return sha256Hex(canonicalJson({ format: 'gnlc-submission/1', ...contents }));
}
