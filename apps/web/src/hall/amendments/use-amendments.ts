import { useEffect, useRef, useState } from 'react';
import type { Language } from '#members';
import { readAmendments } from '../../api/amendments.ts';
import type { AmendmentsView } from '../../api/amendments.ts';

/** Not oftener than this: a hall full of phones looks at the same list while ballots come in. */
const REST = 4000;

/** The amendments of a session in a language; read again, a little later, when `version` changes. */
export function useAmendments(
  assembly: string,
  language: Language,
  version: string | number,
): { readonly view: AmendmentsView | null; readonly failed: boolean } {
  const [view, setView] = useState<AmendmentsView | null>(null);
  const [failed, fail] = useState(false);
  const last = useRef({ at: 0, language });
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const read = () => {
      last.current = { at: performance.now(), language };
      readAmendments(assembly, language).then(
        (found) => {
          if (over) return;
          setView(found);
          fail(false);
        },
        () => {
          if (over) return;
          fail(true);
          timer = setTimeout(read, REST);
        },
      );
    };
    const since = performance.now() - last.current.at;
    const wait = last.current.at === 0 || last.current.language !== language ? 0 : Math.max(0, REST - since);
    timer = setTimeout(read, wait === 0 ? 0 : wait + Math.random() * 600);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [assembly, language, version]);
  return { view, failed };
}
