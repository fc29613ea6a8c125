import { useEffect } from 'react';

/** Sends what an earlier page of this seat had kept of amendments, without anybody having to open them. */
export function useKeptAmendments(assembly: string, seat: string): void {
  useEffect(() => {
    void import('./open-outbox.ts').then(
      ({ openAmendmentDesk }) => openAmendmentDesk(assembly, seat),
      () => undefined,
    );
  }, [assembly, seat]);
}
