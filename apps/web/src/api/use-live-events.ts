import { useEffect, useRef, useState } from 'react';
import { browserClock } from '../device/clock.ts';
import { openLiveStream } from './live-stream.ts';
import type { LiveState, StreamWorld } from './live-stream.ts';

export type { LiveState } from './live-stream.ts';

const world: StreamWorld = {
  open: (address) => new EventSource(address, { withCredentials: true }),
  clock: browserClock,
  random: Math.random,
};

/**
 * Listens to the server-sent events of one name at an address while the component is shown.
 * `lost` says that figures may be old until the line is back.
 */
export function useLiveEvents<Event>(
  address: string | null,
  name: string,
  receive: (event: Event) => void,
): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const latest = useRef(receive);
  latest.current = receive;
  useEffect(() => {
    if (address === null) return undefined;
    const event = (data: string) => latest.current(JSON.parse(data) as Event);
    return openLiveStream(address, name, { event, state: setState }, world);
  }, [address, name]);
  return state;
}
