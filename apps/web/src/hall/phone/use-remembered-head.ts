import { useEffect, useState } from 'react';
import type { AssemblyView } from '../../api/assembly.ts';
import { rememberedHead } from '../sign/remembered-head.ts';
import type { Head, Memory } from '../sign/remembered-head.ts';

/** A hall of phones does not read the entries of a poll in one moment. */
const SPREAD = 8000;

async function followed(assembly: string, head: Head): Promise<Memory> {
  const { followHead } = await import('../sign/follow-head.ts');
  return followHead(assembly, head);
}

/**
 * Remembers where the record stood and follows it whenever nothing is open; gives the head that the record does not
 * continue, null as long as it does.
 */
export function useRememberedHead({ id, ledgerHead, current, call, written }: AssemblyView): Head | null {
  const [broken, setBroken] = useState<Head | null>(() => {
    const memory = rememberedHead(id);
    return memory?.broken === true ? memory.head : null;
  });
  const { number, hash } = ledgerHead;
  const quiet = current === null && call === null && written.length === 0;
  useEffect(() => {
    if (!quiet) return undefined;
    const follow = () => {
      // Hashing comes later than the first picture.
      followed(id, { number, hash }).then(
        (memory) => {
          if (memory.broken) setBroken(memory.head);
        },
        // Without a line nothing can be told; the next head asks again.
        () => undefined,
      );
    };
    const timer = setTimeout(follow, rememberedHead(id) === null ? 0 : Math.random() * SPREAD);
    return () => clearTimeout(timer);
  }, [id, number, hash, quiet]);
  return broken;
}
