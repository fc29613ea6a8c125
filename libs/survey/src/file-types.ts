import type { FileType } from './questionnaire.ts';

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

/** What a signed sheet or a form that was filled in on paper can be: a scan or a photograph. */
export const paperTypes: readonly FileType[] = ['application/pdf', 'image/jpeg', 'image/png'];
/** How large such a paper may be. */
export const paperBytes = 20_000_000;
