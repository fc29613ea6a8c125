import type { ProblemDetail } from '#problem';
import { schemaProblems } from '#survey';
import { draftInputSchema } from './draft-input-schema.ts';

/** Where a value departs from the input of a draft, with a code and a JSON pointer each; empty where it is one. */
export function draftInputProblems(value: unknown): readonly ProblemDetail[] {
  return schemaProblems(draftInputSchema, value, '');
}
