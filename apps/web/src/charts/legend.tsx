/** What a colour of a chart means. */
export type LegendTone = 'full' | 'light' | 'warning';

/** Colours and their words, under a chart whose parts are too small to be labelled themselves. */
export function Legend({ entries }: { entries: readonly (readonly [LegendTone, string])[] }) {
  return (
    <p className="chart-legend">
      {entries.map(([tone, words]) => (
        <span key={tone}>
          <span className={`legend-swatch legend-${tone}`} aria-hidden="true" /> {words}
        </span>
      ))}
    </p>
  );
}
