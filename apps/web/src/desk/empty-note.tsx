import type { ReactNode } from 'react';

/** Nothing here yet: says so in a sentence and what to do about it. */
export function EmptyNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty-note">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
