import { createContext, useContext } from 'react';
import type { DraftWriting } from './use-draft-writing.ts';

/** Gives the parts of a draft's pages what is being written. */
export const DraftContext = createContext<DraftWriting | null>(null);

/** The draft that is being written. */
export function useWriting(): DraftWriting {
  const writing = useContext(DraftContext);
  if (writing === null) throw new Error('Nothing is being written here.');
  return writing;
}
