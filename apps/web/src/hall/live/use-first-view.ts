import { useEffect, useState } from 'react';
import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView } from '../../api/assembly.ts';

const AGAIN = 3000;

/** The session, asked for until it is here: nobody stands at a projector or in a booth to press "try again". */
export function useFirstView(id: string): AssemblyView | null {
  const [first, setFirst] = useState<AssemblyView | null>(null);
  useEffect(() => {
    if (first !== null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const read = () => {
      readAssembly(id).then(setFirst, () => {
        timer = setTimeout(read, AGAIN);
      });
    };
    read();
    return () => clearTimeout(timer);
  }, [id, first]);
  return first;
}
