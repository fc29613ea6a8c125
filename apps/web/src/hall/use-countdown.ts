import { useEffect, useState } from 'react';
import { serverNow } from '../api/server-clock.ts';

/** Seconds until an instant by the service's clock, from 0; null without one. */
export function useCountdown(until: string | null): number | null {
  const left = () =>
    until === null ? null : Math.max(0, Math.ceil((Date.parse(until) - serverNow()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    if (until === null) return undefined;
    const timer = setInterval(() => setSeconds(left()), 500);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}

/** Seconds as a clock shows them: 1:05. */
export function clockTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}
