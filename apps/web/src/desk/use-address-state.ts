import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** A choice that lives in the address, so that it survives a reload and can be sent to a colleague. */
export function useAddressState(name: string, fallback: string): [string, (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const inAddress = search.get(name) ?? fallback;
  // The address follows a moment later; a tick or a letter that waited for it would spring back first.
  const [ahead, setAhead] = useState<string | null>(null);
  if (ahead === inAddress) setAhead(null);
  const set = (value: string) => {
    setAhead(value);
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        if (value === fallback) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return [ahead ?? inAddress, set];
}
