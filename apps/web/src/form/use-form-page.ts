import { useEffect, useState } from 'react';
import { hashOf, neighbour, pageAt } from './form-pages.ts';
import type { FormPage } from './form-pages.ts';

/** The page that the address names, and the ways on from it. */
export interface FormWalk {
  readonly page: FormPage;
  readonly go: (page: FormPage) => void;
  readonly next: FormPage | null;
  readonly previous: FormPage | null;
  /** True once the person has gone from one page to another. */
  readonly moved: boolean;
}

/** Follows the address; every page can be linked to and the browser's back button works. */
export function useFormPage(pages: readonly FormPage[]): FormWalk {
  const [{ hash, moved }, set] = useState({ hash: location.hash, moved: false });
  useEffect(() => {
    const follow = () => set({ hash: location.hash, moved: true });
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const page = pageAt(pages, hash);
  return {
    page,
    moved,
    next: neighbour(pages, page, 1),
    previous: neighbour(pages, page, -1),
    go: (to) => {
      history.pushState(null, '', `${location.pathname}${location.search}${hashOf(to)}`);
      set({ hash: location.hash, moved: true });
      scrollTo(0, 0);
    },
  };
}
