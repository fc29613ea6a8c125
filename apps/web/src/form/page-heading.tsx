import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** The heading of a page; takes the focus when the person comes from another page, so that it is read. */
export function PageHeading({ children, arrives }: { children: ReactNode; arrives: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrives) heading.current?.focus({ preventScroll: true });
  }, [arrives]);
  return (
    <h1 id="question" ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
