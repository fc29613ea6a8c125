/** The part of a service worker's world that the form's worker uses; TypeScript's DOM types leave it out. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (type: 'fetch', listener: (event: FetchedEvent) => void): void;
    (type: 'message', listener: (event: LastingEvent & { readonly data: unknown }) => void): void;
  };
}

/** An event that may take its time. */
export interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A request that a page in the worker's scope makes. */
export interface FetchedEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
