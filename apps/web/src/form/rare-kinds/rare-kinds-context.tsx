import { createContext, useContext } from 'react';
import type { RareKinds } from './rare-kind.ts';

/** Gives the pages below it the kinds of questions that were loaded for this questionnaire. */
export const RareKindsContext = createContext<RareKinds>({});

/** The kinds of questions that were loaded for this questionnaire. */
export function useRareKinds(): RareKinds {
  return useContext(RareKindsContext);
}
