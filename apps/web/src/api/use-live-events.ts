import { useEffect, useRef, useState } from 'react';

/** Whether the stream of a page stands. */
export type LiveState = 'connecting' | 'live' | 'lost';

/**
 * Listens to the server-sent events of one name at an address while the component is shown.
 * The browser reconnects by itself; `lost` says that figures may be old until then.
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
    const stream = new EventSource(address, { withCredentials: true });
    stream.addEventListener('open', () => setState('live'));
    stream.addEventListener('error', () => setState('lost'));
    stream.addEventListener(name, (message) => {
      setState('live');
      latest.current(JSON.parse(message.data as string) as Event);
    });
    return () => stream.close();
  }, [address, name]);
  return state;
}
