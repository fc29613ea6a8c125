import type { Clock } from '../device/clock.ts';
import { retryDelay } from '../device/retry-delay.ts';

/** Whether the stream of a page stands. */
export type LiveState = 'connecting' | 'live' | 'lost';

/** The server beats every 20 s; a line that is silent for longer than two beats is dead, whatever the browser thinks. */
const SILENCE = 45_000;

/** What a stream needs of the browser. */
export interface StreamWorld {
  readonly open: (address: string) => Pick<EventSource, 'addEventListener' | 'close'>;
  readonly clock: Clock;
  readonly random: () => number;
}

/**
 * Listens to the server-sent events of one name. A lost line is opened again after a growing, uneven wait, so that a
 * hall full of phones does not come back in one moment. The answer closes it.
 */
export function openLiveStream(
  address: string,
  name: string,
  hear: { readonly event: (data: string) => void; readonly state: (state: LiveState) => void },
  { open, clock, random }: StreamWorld,
): () => void {
  let failures = 0;
  let close: () => void = () => undefined;

  const connect = () => {
    const stream = open(address);
    let hush: () => void = () => undefined;
    const lost = () => {
      close();
      failures += 1;
      hear.state('lost');
      close = clock.after(retryDelay(failures, random()), connect);
    };
    const alive = () => {
      failures = 0;
      hear.state('live');
      hush();
      hush = clock.after(SILENCE, lost);
    };
    close = () => {
      hush();
      stream.close();
    };
    hush = clock.after(SILENCE, lost);
    stream.addEventListener('open', alive);
    stream.addEventListener('error', lost);
    stream.addEventListener('beat', alive);
    stream.addEventListener(name, (message) => {
      alive();
      hear.event((message as MessageEvent<string>).data);
    });
  };

  hear.state('connecting');
  connect();
  return () => close();
}
