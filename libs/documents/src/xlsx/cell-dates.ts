import type { XmlSink } from '#xml';

/** Formats of days and times that every program knows by number (ECMA-376, 18.8.30). */
const isKnownDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The numbers of those cell styles that show a day or a time. */
export function dateStyles(read: (sink: Partial<XmlSink>) => void): ReadonlySet<number> {
  const own = new Map<number, boolean>();
  const styles = new Set<number>();
  let style = -1;
  read({
    open: (name, attribute) => {
      const format = Number(attribute('numFmtId') ?? Number.NaN);
      // What stands in quotes or brackets is words or a colour.
      const pattern = (attribute('formatCode') ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
      if (name === 'numFmt') own.set(format, /[ymdhs]/i.test(pattern));
      if (name === 'cellXfs') style = 0;
      if (name !== 'xf' || style < 0) return;
      if (own.get(format) ?? isKnownDate(format)) styles.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') style = -1;
    },
  });
  return styles;
}

const dayMilliseconds = 86_400_000;
/** 31 December 9999, the last that programs show. */
const lastSerial = 2_958_465;

/** `2019-04-30`, with the time behind a `T` where there is one, for the number of days that a workbook counts. */
export function serialDay(serial: number, epoch1904: boolean): string {
  if (serial < 0 || serial > lastSerial) return String(serial);
  const start = epoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const at = new Date(start + Math.round(serial * dayMilliseconds)).toISOString();
  return at.endsWith('T00:00:00.000Z') ? at.slice(0, 10) : at.slice(0, 19);
}
