import { createRequire } from 'node:module';
import type { Canvas, SvgCanvas } from '@napi-rs/canvas';
import { Chart } from 'chart.js';
import { paperColours, setUpCharts } from '#charts';
import type { ChartDefinition } from '#charts';

/** A chart as it is asked for: its definition, its size in pixels of a page, and the direction of reading. */
export interface ChartToDraw {
  readonly chart: ChartDefinition;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
}

const fonts = [
  ['@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf', 'Noto Sans'],
  ['@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf', 'Noto Sans'],
  ['@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf', 'Noto Sans Arabic'],
  ['@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf', 'Noto Sans Arabic'],
] as const;

const require = createRequire(import.meta.url);
let loaded: typeof import('@napi-rs/canvas') | undefined;

/** Loaded with the first chart: thirty megabytes and a tenth of a second that a process without charts does without. */
const skia = (): typeof import('@napi-rs/canvas') =>
  (loaded ??= require('@napi-rs/canvas') as typeof import('@napi-rs/canvas'));

let ready = false;

/** A chart as PNG, twice as fine as a screen; the same definition gives the same bytes. Some 40 ms. */
export function chartPng(asked: ChartToDraw): Uint8Array {
  const canvas = skia().createCanvas(asked.width, asked.height);
  return drawn(asked, canvas, 2, () => canvas.toBuffer('image/png'));
}

/** A chart as SVG with its letters as paths, for print. */
export function chartSvg(asked: ChartToDraw): Uint8Array {
  const { createCanvas, SvgExportFlag } = skia();
  const canvas = createCanvas(asked.width, asked.height, SvgExportFlag.ConvertTextToPaths);
  return drawn(asked, canvas, 1, () => fromOne(canvas.getContent()));
}

/** The canvas counts what it clips by on from picture to picture; here every picture begins with the first. */
function fromOne(svg: Buffer): Uint8Array {
  const names = new Map<string, string>();
  const numbered = svg.toString('utf8').replace(/\bcl_[0-9a-f]+\b/g, (name) => {
    if (!names.has(name)) names.set(name, `cl_${names.size + 1}`);
    return names.get(name) ?? name;
  });
  return Buffer.from(numbered);
}

function drawn(
  { chart, rightToLeft }: ChartToDraw,
  canvas: Canvas | SvgCanvas,
  fineness: number,
  read: () => Uint8Array,
): Uint8Array {
  setUp();
  const definition = chart(paperColours, rightToLeft, false);
  const drawing = new Chart(canvas, {
    ...definition,
    options: { ...definition.options, responsive: false, devicePixelRatio: fineness },
  });
  // Read before it is given up, which clears the canvas.
  const bytes = read();
  drawing.destroy();
  return bytes;
}

function setUp(): void {
  if (ready) return;
  for (const [file, family] of fonts) skia().GlobalFonts.registerFromPath(require.resolve(file), family);
  setUpCharts();
  ready = true;
}
