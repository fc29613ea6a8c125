import { lazy } from 'react';

// A folder and chunks of their own: a seat that amends nothing loads nothing of it.
export const AmendmentsSheet = lazy(() =>
  import('./amendments-sheet.tsx').then((chunk) => ({ default: chunk.AmendmentsSheet })),
);
export const AmendmentAtVote = lazy(() =>
  import('./amendment-at-vote.tsx').then((chunk) => ({ default: chunk.AmendmentAtVote })),
);
