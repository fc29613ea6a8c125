const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Number of signs in a text as a terminal shows them (wide signs count two). */
export function shownWidth(text: string): number {
  let width = 0;
  for (const { segment } of segments.segment(text))
    width +=
      /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
        segment,
      )
        ? 2
        : 1;
  return width;
}

/** A text cut to a width, with an ellipsis, without what would move a terminal's cursor. */
export function shortened(text: string, width: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  if (shownWidth(plain) <= width) return plain;
  let kept = '';
  for (const { segment } of segments.segment(plain)) {
    if (shownWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Rows in aligned columns: numbers to the right (`right` names their columns), texts to the left. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => shownWidth(row[k]!))));
  return rows
    .map((row) =>
      row
        .map((cell, k) => {
          const gap = ' '.repeat(widths[k]! - shownWidth(cell));
          return right.includes(k) ? gap + cell : cell + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** A rank confidence set as a bar over the ranks 1…m: `●` the rank, `━` the rest of the set. */
export function rankBar(lower: number, upper: number, rank: number, m: number): string {
  return Array.from({ length: m }, (_, k) => {
    const at = k + 1;
    if (at === rank) return '●';
    return at >= lower && at <= upper ? '━' : '·';
  }).join('');
}
