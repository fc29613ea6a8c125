import { useEffect, useState } from 'react';
import type { LiveState } from '../../api/use-live-events.ts';
import type { BallotBox } from '../ballot/ballot-box.ts';
import type { SeatCasters } from '../ballot/seat-casters.ts';

/** Follows what this phone has cast, and sends what waits whenever the line is back; gives what is known of a subject. */
export function useBallots(casters: SeatCasters, line: LiveState): (subject: string) => BallotBox {
  const [, setStep] = useState(0);
  useEffect(() => casters.subscribe(() => setStep((step) => step + 1)), [casters]);
  useEffect(() => {
    const send = () => casters.sendAll();
    addEventListener('online', send);
    return () => removeEventListener('online', send);
  }, [casters]);
  useEffect(() => {
    if (line === 'live') casters.sendAll();
  }, [line, casters]);
  return (subject) => casters.box(subject);
}
