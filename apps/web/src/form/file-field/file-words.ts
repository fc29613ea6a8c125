import type { FileType } from '#survey';

const names: Readonly<Record<FileType, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (docx)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (xlsx)',
  'text/csv': 'CSV',
};

/** The kinds of files as everyone calls them, the same in every language. */
export function fileTypeNames(types: readonly FileType[]): readonly string[] {
  return types.map((type) => names[type]);
}

/** A size for people: whole kilobytes, or megabytes with one decimal. */
export function fileSize(
  bytes: number,
  number: (value: number, options: Intl.NumberFormatOptions) => string,
): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  return number(Math.max(value, 1), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits });
}
