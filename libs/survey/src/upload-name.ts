import type { FileType } from './questionnaire.ts';

const endings: Readonly<Record<FileType, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'text/csv': ['.csv'],
};

const longest = 120;

/**
 * A name under which a file can be kept and given back: without folders, without characters that steer a file system, a
 * terminal or the direction of reading, and with the ending of what the file is, whatever it called itself.
 */
export function uploadName(name: string, type: FileType): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .replace(/[\p{C}<>:"|?*%]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const known = endings[type];
  const ending = known.find((each) => plain.toLowerCase().endsWith(each));
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length);
  const short = [...stem].slice(0, longest).join('').trim();
  return `${short === '' ? 'file' : short}${ending ?? known[0] ?? ''}`;
}
