import type { ReactNode } from 'react';

/** A button with the letter that presses it. */
export function Keyed({ letter, children }: { letter: string; children: ReactNode }) {
  return (
    <span className="keyed" data-key={letter}>
      {children}
      <kbd aria-hidden="true">{letter.toUpperCase()}</kbd>
    </span>
  );
}
