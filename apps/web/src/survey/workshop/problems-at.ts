import type { RefusedField } from '../../api/api-problem.ts';

/** What is wrong at a place of the document or within it, by JSON pointer. */
export function problemsAt(errors: readonly RefusedField[], pointer: string): readonly RefusedField[] {
  return errors.filter(({ path }) => path === pointer || path.startsWith(`${pointer}/`));
}
