import { useSearchParams } from 'react-router';

/** A choice that lives in the address, so that it survives a reload and can be sent to a colleague. */
export function useAddressState(name: string, fallback: string): [string, (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const set = (value: string) =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        if (value === fallback) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [search.get(name) ?? fallback, set];
}
