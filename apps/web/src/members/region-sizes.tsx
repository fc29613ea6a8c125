import type { Roll } from '../api/members.ts';
import { useText } from '../i18n/text-context.tsx';
import { RegionMark } from '../marks/region-mark.tsx';

/** Members by region as bars; pressing one shows that region only, pressing it again shows all. */
export function RegionSizes(props: {
  sizes: Roll['byRegion'];
  chosen: string;
  choose: (region: string) => void;
}) {
  const { sizes, chosen, choose } = props;
  const { t, number } = useText();
  const largest = Math.max(1, ...sizes.map((size) => size.members));
  return (
    <ul className="region-sizes">
      {sizes
        .toSorted((left, right) => right.members - left.members)
        .map(({ region, members }) => (
          <li key={region}>
            <button
              type="button"
              aria-pressed={chosen === region}
              onClick={() => choose(chosen === region ? '' : region)}
            >
              <span className="region-bar-name">
                <RegionMark region={region} />
                {t(`common.region.${region}`)}
              </span>
              <span className="region-size-bar">
                <span
                  style={{
                    inlineSize: `${(members / largest) * 100}%`,
                    background: `var(--region-${region})`,
                  }}
                />
              </span>
              <b>{number(members)}</b>
            </button>
          </li>
        ))}
    </ul>
  );
}
