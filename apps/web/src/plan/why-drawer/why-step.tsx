import type { ReactNode } from 'react';

/** One step back towards the answers; a hollow dot is a step still to come. */
export function WhyStep({ done, title, children }: { done: boolean; title: string; children?: ReactNode }) {
  return (
    <li className={done ? 'why-step why-done' : 'why-step'}>
      <b>{title}</b>
      {children !== undefined && children !== null && <div>{children}</div>}
    </li>
  );
}
