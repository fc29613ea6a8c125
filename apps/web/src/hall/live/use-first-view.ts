import { useEffect, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView } from '../../api/assembly.ts';

const AGAIN = 3000;

/**
 * The session, asked for until it is here: nobody stands at a projector or in a booth to press "try again".
 * `none` while there is no such session for whoever looks; a closed one opens here once it is published.
 */
export function useFirstView(id: string): AssemblyView | 'none' | null {
  const [first, setFirst] = useState<AssemblyView | 'none' | null>(null);
  const here = first !== null && first !== 'none';
  useEffect(() => {
    if (here) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const read = () => {
      readAssembly(id).then(setFirst, (problem: unknown) => {
        if (problem instanceof ApiProblem && problem.status === 404) setFirst('none');
        timer = setTimeout(read, AGAIN);
      });
    };
    read();
    return () => clearTimeout(timer);
  }, [id, here]);
  return first;
}
