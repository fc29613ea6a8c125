import { requestJson } from './request-json.ts';

/** The seat that this device is bound to. */
export interface BoundSeat {
  readonly assembly: string;
  readonly seat: string;
  readonly city: string;
  readonly cityName: string;
  /** Public key of the device; null where it made none. */
  readonly key: string | null;
}

/** The seat of a session that this device votes from; null: none. */
export const readDevice = (assembly: string) =>
  requestJson<{ readonly bound: BoundSeat | null }>(`/api/assemblies/${assembly}/device`);
/** Binds this device to the seat that a code is for; sent again with the same `device` it is bound once. */
export const bindDevice = (assembly: string, code: string, device: string, key: string | null) =>
  requestJson<BoundSeat>(`/api/assemblies/${assembly}/device`, {
    body: { code, device, ...(key !== null && { key }) },
  });
