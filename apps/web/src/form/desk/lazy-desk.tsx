import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';

/** A part of the desk that is loaded when it is first shown; whoever answers alone never loads it. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(() => load().then((part) => ({ default: part as ComponentType<object> })));
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}

export const LazyDeskPage = later(() => import('./desk-page.tsx').then((chunk) => chunk.DeskPage));
export const LazySheetPage = later(() => import('./sheet-page.tsx').then((chunk) => chunk.SheetPage));
export const LazyPaperSignPage = later(() =>
  import('./paper-sign-page.tsx').then((chunk) => chunk.PaperSignPage),
);
export const LazyTeamPart = later(() => import('./team-part.tsx').then((chunk) => chunk.TeamPart));
export const LazyReadyPart = later(() => import('./ready-part.tsx').then((chunk) => chunk.ReadyPart));
export const LazyQuestionComments = later(() =>
  import('./question-comments.tsx').then((chunk) => chunk.QuestionComments),
);
export const LazyGuestNote = later(() => import('./guest-note.tsx').then((chunk) => chunk.GuestNote));
