import type { RecordedBallot } from './ballot-box.ts';

/**
 * What the tabs of one browser tell each other about one seat: a receipt in one of them is the truth in all.
 * Browsers without such a channel learn of it when the page is looked at again.
 */
export function betweenTabs(place: string): {
  readonly tell: (ballot: RecordedBallot) => void;
  readonly hear: (heard: (ballot: RecordedBallot) => void) => void;
} {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, hear: () => undefined };
  const channel = new BroadcastChannel(`gnlc-hall/${place}`);
  return {
    tell: (ballot) => channel.postMessage(ballot),
    hear: (heard) => {
      channel.addEventListener('message', ({ data }) => heard(data as RecordedBallot));
    },
  };
}
