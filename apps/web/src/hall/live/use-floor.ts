import { useEffect, useState } from 'react';
import { readFloor } from '../../api/assembly.ts';
import type { AssemblyEvent, FloorView } from '../../api/assembly.ts';

/** The list of speakers, read again whenever an event says that it has changed; null until it is here. */
export function useFloor(assembly: string, speaker: AssemblyEvent['speaker'] | null): FloorView | null {
  const [floor, setFloor] = useState<FloorView | null>(null);
  const change = speaker === null ? '' : `${speaker.seat} ${speaker.waiting} ${speaker.pointsOfOrder}`;
  useEffect(() => {
    readFloor(assembly).then(setFloor, () => undefined);
  }, [assembly, change]);
  return floor;
}
