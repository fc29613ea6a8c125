import { FileField, FileSummary } from '../file-field/file-field.tsx';
import { rareKind } from './rare-kind.ts';
import type { RareKinds } from './rare-kind.ts';

/** Files that go with the answer. */
export const fileKinds: RareKinds = {
  file: rareKind({ Field: FileField, Summary: FileSummary }),
};
