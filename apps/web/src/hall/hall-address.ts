/** Which session a page in the hall is about, and whether it is the projector's. */
export interface HallAddress {
  readonly assembly: string;
  readonly screen: boolean;
}

/** Session of `/hall/:assembly` and `/hall/:assembly/screen`; null for any other path. */
export function hallAddress(path: string): HallAddress | null {
  const [, hall, assembly, view, ...rest] = path.replace(/\/$/, '').split('/');
  if (hall !== 'hall' || !assembly || rest.length > 0) return null;
  if (view !== undefined && view !== 'screen') return null;
  return { assembly: decodeURIComponent(assembly), screen: view === 'screen' };
}
