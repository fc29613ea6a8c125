import { useEffect, useState } from 'react';
import { serverNow } from '../api/server-clock.ts';

/** Seconds until an instant by the service's clock, from 0; null without one. */
export function useCountdown(until: string | null): number | null {
  const [now, tick] = useState(serverNow);
  useEffect(() => {
    if (until === null) return undefined;
    const read = () => tick(serverNow());
    // Nothing ticked while there was nothing to wait for.
    const first = setTimeout(read);
    const timer = setInterval(read, 500);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [until]);
  return until === null ? null : Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
}

/** Seconds as a clock shows them: 1:05. */
export function clockTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}
