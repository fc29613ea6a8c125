import { useCallback, useEffect, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { readDesk } from '../../api/city-desk.ts';
import type { CityDesk } from '../../api/city-desk.ts';
import type { ResponseAddress } from '../../api/survey.ts';

/** What others of the city do meanwhile is seen this often. */
const again = 20_000;

/** The desk as the service has it, or the reason why it cannot be read. */
export function useDesk(address: ResponseAddress) {
  const [desk, setDesk] = useState<CityDesk | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const read = useCallback(
    () =>
      readDesk(address).then(
        (fresh) => {
          setDesk(fresh);
          setProblem(null);
        },
        (cause: unknown) =>
          setProblem(cause instanceof ApiProblem ? cause : new ApiProblem(500, 'unknown', '')),
      ),
    [address],
  );
  useEffect(() => {
    void read();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void read();
    }, again);
    return () => clearInterval(timer);
  }, [read]);
  return { desk, problem, read };
}
