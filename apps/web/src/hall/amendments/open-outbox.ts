import { browserClock } from '../../device/clock.ts';
import { openDeviceStore } from '../../device/device-store.ts';
import { retryDelay } from '../../device/retry-delay.ts';
import type { AmendmentDraft } from '../../assembly/amendments/form/amendment-draft.ts';
import { AmendmentOutbox, sendWrite } from './amendment-outbox.ts';
import type { KeptWrite } from './amendment-outbox.ts';

/** What a phone keeps of amendments: what is to be sent, and what is being written. */
export interface AmendmentDesk {
  readonly outbox: AmendmentOutbox;
  /** What was being written when the page was left; null where nothing was. */
  readonly draft: AmendmentDraft | null;
  /** Keeps what is being written; null forgets it. */
  readonly keepDraft: (draft: AmendmentDraft | null) => void;
}

const opened = new Map<string, Promise<AmendmentDesk>>();

/** What this device keeps for a seat; what waits is sent at once. */
export function openAmendmentDesk(assembly: string, seat: string): Promise<AmendmentDesk> {
  const place = `${assembly}/${seat}`;
  const known = opened.get(place);
  if (known !== undefined) return known;
  const desk = open(place);
  opened.set(place, desk);
  return desk;
}

async function open(place: string): Promise<AmendmentDesk> {
  const [store, drafts] = await Promise.all([
    openDeviceStore<KeptWrite>('gnlc-hall-amendments'),
    openDeviceStore<AmendmentDraft>('gnlc-hall-amendment-drafts'),
  ]);
  const [kept, written] = await Promise.all([
    store.startingWith(place).catch(() => []),
    drafts.startingWith(place).catch(() => []),
  ]);
  const outbox = new AmendmentOutbox(
    {
      clock: browserClock,
      store,
      place,
      send: sendWrite,
      delay: (failures) => retryDelay(failures, Math.random(), 600),
    },
    kept,
  );
  void outbox.sendAll();
  addEventListener('online', () => void outbox.sendAll());
  return {
    outbox,
    draft: written[0] ?? null,
    keepDraft: (draft) => {
      void (draft === null ? drafts.remove(place) : drafts.put(place, draft)).catch(() => undefined);
    },
  };
}
