import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';

/** A part of the form that is loaded when it is first shown. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(() => load().then((part) => ({ default: part as ComponentType<object> })));
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}

// The desk: whoever answers alone never loads it.
export const LazyDeskPage = later(() => import('./desk/desk-page.tsx').then((chunk) => chunk.DeskPage));
export const LazySheetPage = later(() => import('./desk/sheet-page.tsx').then((chunk) => chunk.SheetPage));
export const LazyPaperSignPage = later(() =>
  import('./desk/paper-sign-page.tsx').then((chunk) => chunk.PaperSignPage),
);
export const LazyTeamPart = later(() => import('./desk/team-part.tsx').then((chunk) => chunk.TeamPart));
export const LazyReadyPart = later(() => import('./desk/ready-part.tsx').then((chunk) => chunk.ReadyPart));
export const LazyQuestionComments = later(() =>
  import('./desk/question-comments.tsx').then((chunk) => chunk.QuestionComments),
);
export const LazyGuestNote = later(() => import('./desk/guest-note.tsx').then((chunk) => chunk.GuestNote));

// Two people at one question are rare.
export const LazyTwoVersions = later(() =>
  import('./saving/two-versions.tsx').then((chunk) => chunk.TwoVersions),
);

// The pages at the end of the way: nobody needs them before the first question.
export const LazyCheckPage = later(() => import('./pages/check-page.tsx').then((chunk) => chunk.CheckPage));
export const LazyClosedPage = later(() =>
  import('./pages/closed-page.tsx').then((chunk) => chunk.ClosedPage),
);
export const LazyReceiptPage = later(() =>
  import('./pages/receipt-page.tsx').then((chunk) => chunk.ReceiptPage),
);
export const LazySignPage = later(() => import('./pages/sign-page.tsx').then((chunk) => chunk.SignPage));
