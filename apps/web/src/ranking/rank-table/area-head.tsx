import { AreaBar } from '../../marks/area-bar.tsx';

/** The head of an area's row: its bar and its name. */
export function AreaHead({ area, name }: { area: string; name: (area: string) => string }) {
  return (
    <th scope="row">
      <span className="rank-table-area">
        <AreaBar area={area} />
        {name(area)}
      </span>
    </th>
  );
}
