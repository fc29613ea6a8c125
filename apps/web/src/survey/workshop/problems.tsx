import type { RefusedField } from '../../api/api-problem.ts';

/** What has to be put right here, in the service's words. */
export function Problems({ problems }: { problems: readonly RefusedField[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="workshop-problems" role="alert">
      {problems.map(({ path, code, detail }) => (
        <li key={`${path} ${code}`}>
          {detail} <bdi className="quiet">{path.replace(/^\/sections\/\d+(\/questions\/\d+)?\/?/, '')}</bdi>
        </li>
      ))}
    </ul>
  );
}
