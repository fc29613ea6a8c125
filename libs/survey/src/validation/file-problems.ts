import type { ProblemDetail } from '#problem';
import type { Upload } from '../answers.ts';
import { fileTypeNames } from '../file-types.ts';
import type { FileQuestion } from '../questionnaire.ts';
import { jsonPointer } from './json-pointer.ts';
import { refusal } from './refusal.ts';

/** The form of an upload's id. */
export const uploadId = /^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/;

/** The files that the city has sent, by id. */
export type Uploads = ReadonlyMap<string, Upload>;

/**
 * What is wrong with the ids of files. An id that is not among the city's uploads is refused, so that nobody can hand in
 * the file of another city; content is checked where the file arrives.
 */
export function fileProblems(
  { accept, maxBytes, maxFiles }: FileQuestion,
  uploads: Uploads,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (!Array.isArray(value)) return [refusal(path, 'wrong-type', { expected: 'list' })];
  if (value.length > maxFiles) {
    return [refusal(path, 'too-many-files', { limit: maxFiles, count: value.length })];
  }
  const seen = new Set<unknown>();
  return value.flatMap((id: unknown, index) => {
    const at = jsonPointer(path, index);
    if (typeof id !== 'string' || !uploadId.test(id))
      return [refusal(at, 'wrong-type', { expected: 'file' })];
    if (seen.has(id)) return [refusal(at, 'duplicate-file')];
    seen.add(id);
    const upload = uploads.get(id);
    if (upload === undefined) return [refusal(at, 'unknown-file')];
    if (!accept.some((type) => type === upload.type))
      return [refusal(at, 'file-type', { name: upload.name, types: fileTypeNames(accept).join(', ') })];
    return upload.bytes > maxBytes
      ? [refusal(at, 'upload-too-large', { name: upload.name, megabytes: maxBytes / 1_000_000 })]
      : [];
  });
}
