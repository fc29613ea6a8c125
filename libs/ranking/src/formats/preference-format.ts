import { CsvReader } from './csv-reader.ts';
import type { LineReader, PreferenceSink } from './preference-sink.ts';
import { PreflibReader } from './preflib-reader.ts';

/** The ways of writing preferences that the engine reads. */
export type PreferenceFormat = 'preflib' | 'csv' | 'json';

/** The format of a file by its name, or else by its first line. */
export function preferenceFormat(name: string, firstLine: string): PreferenceFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^[st]o[ci]$/.test(ending)) return 'preflib';
  if (ending === 'csv' || ending === 'json') return ending;
  const start = firstLine.replace(/^\uFEFF/, '').trim();
  if (start.startsWith('#') || /^\d+$/.test(start)) return 'preflib';
  return start.startsWith('{') ? 'json' : 'csv';
}

/** The reader of a format that is read line by line. */
export function preferenceReader(format: 'preflib' | 'csv', sink: PreferenceSink): LineReader {
  return format === 'preflib' ? new PreflibReader(sink) : new CsvReader(sink);
}
