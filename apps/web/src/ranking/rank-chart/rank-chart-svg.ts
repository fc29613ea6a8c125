import type { ChartColours } from '#charts';
import type { ChartedArea } from './rank-chart.tsx';
import { rankScale } from './rank-scale.ts';

/** One row of the picture: an area with its words. */
export interface PicturedArea extends Pick<ChartedArea, 'rank' | 'lower' | 'upper' | 'tier' | 'standing'> {
  readonly name: string;
  /** The confidence set in words. */
  readonly range: string;
}

const [nameWidth, axisWidth, rangeWidth, tierWidth, margin] = [420, 520, 110, 40, 16];
const width = 2 * margin + tierWidth + nameWidth + axisWidth + rangeWidth;
const [headHeight, rowHeight] = [72, 32];
const font = `'Noto Sans', 'Noto Sans Arabic', sans-serif`;

/**
 * The rank chart as a picture that stands by itself (SVG): tiers, names, ranks with their confidence sets, the line of
 * places. Mirrored where text runs from right to left.
 */
export function rankChartSvg(props: {
  areas: readonly PicturedArea[];
  places: number;
  words: { readonly title: string; readonly places: string; readonly number: (value: number) => string };
  rtl: boolean;
  colours: Pick<ChartColours, 'paper' | 'ink' | 'ink2' | 'line' | 'edge' | 'accent'>;
}): string {
  const { areas, places, words, rtl, colours } = props;
  const height = headHeight + areas.length * rowHeight + margin;
  const scale = rankScale(areas.length, places, rtl);
  const axisStart = rtl ? margin + rangeWidth : margin + tierWidth + nameWidth;
  const across = (share: number): number => Math.round((axisStart + (share / 100) * axisWidth) * 10) / 10;
  /** From the reading side of the picture. */
  const from = (distance: number): number => (rtl ? width - distance : distance);
  const text = (x: number, y: number, content: string, more = ''): string =>
    `<text x="${x}" y="${y}" ${more}>${escaped(content)}</text>`;
  const middle = 'text-anchor="middle"';
  const rows = areas.map((area, index) => {
    const y = headHeight + index * rowHeight;
    const centre = y + rowHeight / 2;
    const [start, end] = [across(scale.at(area.lower)), across(scale.at(area.upper))];
    const colour = area.standing === 'below' ? colours.edge : colours.accent;
    const first = area.tier !== areas[index - 1]?.tier;
    // A set of one rank keeps short whiskers, so that it reads as a set.
    const [left, right] = start === end ? [start - 9, end + 9] : [Math.min(start, end), Math.max(start, end)];
    const bar = (x: number): string =>
      `<path d="M${x} ${centre - 5}V${centre + 5}" stroke="${colour}" stroke-width="2"/>`;
    return [
      first && index > 0 ? `<path d="M${margin} ${y}H${width - margin}" stroke="${colours.line}"/>` : '',
      first ? text(from(margin), centre + 5, area.tier, 'font-weight="600"') : '',
      text(from(margin + tierWidth), centre + 5, area.name),
      `<path d="M${left} ${centre}H${right}" stroke="${colour}" stroke-width="2"/>${bar(left)}${bar(right)}`,
      `<circle cx="${across(scale.at(area.rank))}" cy="${centre}" r="5" stroke="${colour}" stroke-width="2" fill="${
        area.standing === 'contends' ? colours.paper : colour
      }"/>`,
      text(from(width - margin - rangeWidth + 16), centre + 5, area.range),
    ].join('');
  });
  const bottom = height - margin;
  const line = across(scale.placesLine);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="img" direction="${rtl ? 'rtl' : 'ltr'}" font-family="${font}" font-size="16" fill="${colours.ink}">`,
    `<title>${escaped(words.title)}</title><rect width="100%" height="100%" fill="${colours.paper}"/>`,
    ...scale.ranks.map((rank) =>
      text(across(scale.at(rank)), headHeight - 10, words.number(rank), `${middle} fill="${colours.ink2}"`),
    ),
    text(line, headHeight - 36, words.places, `${middle} font-weight="600"`),
    `<path d="M${line} ${headHeight - 4}V${bottom}" stroke="${colours.ink}" stroke-width="2" stroke-dasharray="4 4"/>`,
    ...rows,
    '</svg>',
  ].join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
