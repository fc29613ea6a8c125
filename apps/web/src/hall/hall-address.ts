/** The three views of a session in the hall: a seat on a phone, the projector, the interpreters' booth. */
export type HallView = 'seat' | 'screen' | 'booth';

/** Which session a page in the hall is about, and which of its views. */
export interface HallAddress {
  readonly assembly: string;
  readonly view: HallView;
}

/** Session and view of `/hall/:assembly`, `/hall/:assembly/screen` and `/hall/:assembly/booth`; null for any other path. */
export function hallAddress(path: string): HallAddress | null {
  const [, hall, assembly, view = 'seat', ...rest] = path.replace(/\/$/, '').split('/');
  if (hall !== 'hall' || !assembly || rest.length > 0) return null;
  if (view !== 'seat' && view !== 'screen' && view !== 'booth') return null;
  return { assembly: decodeURIComponent(assembly), view };
}
