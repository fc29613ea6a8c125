import { rareKind } from '../rare-kinds/rare-kind.ts';
import { FileField, FileSummary } from './file-field.tsx';

/** Files that go with the answer. */
export const fileKind = rareKind({ Field: FileField, Summary: FileSummary });
