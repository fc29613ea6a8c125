import { useRouteError } from 'react-router';
import { Refusal } from './refusal.tsx';

/** A page that failed while it was shown; the bars around it stay. */
export function RouteRefusal() {
  const error = useRouteError();
  return (
    <div className="page">
      <Refusal
        problem={error instanceof Error ? error : new Error(String(error))}
        retry={() => location.reload()}
      />
    </div>
  );
}
