import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AssemblyEvent } from '../api/assembly.ts';
import { useLiveEvents } from '../api/use-live-events.ts';
import type { LiveState } from '../api/use-live-events.ts';

/** Refetching is spread, so that a hall of desks does not ask in the same instant. */
const jitter = 400;

/** Reads everything of a session again whenever an event says that it has changed. */
export function useLiveSession(assembly: string, open: boolean): LiveState {
  const queries = useQueryClient();
  const seen = useRef(-1);
  return useLiveEvents<AssemblyEvent>(
    open ? `/api/assemblies/${assembly}/events` : null,
    'assembly',
    ({ version }) => {
      if (version === seen.current) return;
      seen.current = version;
      setTimeout(
        () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(assembly) }),
        Math.random() * jitter,
      );
    },
  );
}
