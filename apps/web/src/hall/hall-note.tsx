import type { ReactNode } from 'react';
import { LanguageRow } from './language-row.tsx';

/** A page of the hall that says one thing and offers one way on. */
export function HallNote({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <main className="hall-note">
      <h1>{title}</h1>
      {text !== undefined && <p role="status">{text}</p>}
      {children}
      <LanguageRow />
    </main>
  );
}
