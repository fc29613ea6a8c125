import { openDeviceStore } from '../../device/device-store.ts';
import { hexOf } from './hex.ts';

/** What this device keeps of a key pair. */
interface KeptKey {
  /** 64 hex digits. */
  readonly publicKey: string;
  /** One that the browser never gives out; the seed itself where the browser knows no Ed25519. */
  readonly privateKey: CryptoKey | Uint8Array<ArrayBuffer>;
}

/** The key by which this device votes from a seat. */
export interface DeviceKey {
  readonly publicKey: string;
  /** The signature over a text, 128 hex digits. */
  readonly sign: (text: string) => Promise<string>;
}

const openKeys = () => openDeviceStore<KeptKey>('gnlc-keys');

/**
 * The key of this device for a code of the credentials desk, made when it is first asked for and kept before the code is
 * sent: a code whose answer was lost is sent again with the same key. Null where the browser keeps nothing: a key that is
 * gone with the page would leave the seat without a vote.
 */
export async function keyForCode(assembly: string, mark: string): Promise<DeviceKey | null> {
  try {
    const store = await openKeys();
    if (!store.lasting) return null;
    const place = `${assembly}/${mark}`;
    const [known] = await store.startingWith(place);
    if (known !== undefined) return deviceKey(known);
    const made = await newKey();
    await store.put(place, made);
    return deviceKey(made);
  } catch {
    return null;
  }
}

/** The key of this device whose public half the seat is bound to; null where it is not here. */
export async function keyOfSeat(assembly: string, publicKey: string | null): Promise<DeviceKey | null> {
  if (publicKey === null) return null;
  try {
    const kept = await (await openKeys()).startingWith(`${assembly}/`);
    const found = kept.find((one) => one.publicKey === publicKey);
    return found === undefined ? null : deviceKey(found);
  } catch {
    return null;
  }
}

async function newKey(): Promise<KeptKey> {
  try {
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
    return { publicKey: hexOf(new Uint8Array(raw)), privateKey: pair.privateKey };
  } catch {
    // An older browser, or a hall whose network knows no https.
    const { pureKey } = await import('./pure-key.ts');
    return pureKey();
  }
}

function deviceKey({ publicKey, privateKey }: KeptKey): DeviceKey {
  return {
    publicKey,
    sign: async (text) => {
      const bytes = new TextEncoder().encode(text);
      if (privateKey instanceof Uint8Array) {
        const { pureSignature } = await import('./pure-key.ts');
        return pureSignature(bytes, privateKey);
      }
      return hexOf(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)));
    },
  };
}
