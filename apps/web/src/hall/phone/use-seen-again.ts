import { useEffect, useRef } from 'react';

/** Calls back whenever the page is looked at again: a phone that was in a pocket, a tab that was behind another. */
export function useSeenAgain(seen: () => void): void {
  const latest = useRef(seen);
  latest.current = seen;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
