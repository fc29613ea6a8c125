import * as fc from 'fast-check';
import { bytesLimit, bytesProblemCodes, textOfBytes } from './text-of-bytes.ts';

const bytes = (text: string, encoding: BufferEncoding, ...mark: readonly number[]): Uint8Array =>
  new Uint8Array([...mark, ...Buffer.from(text, encoding)]);
const bigEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('textOfBytes', () => {
  const names = 'İzmir;서울\nMedellín';

  it.each([
    ['UTF-8', bytes(names, 'utf8')],
    ['UTF-8 with a byte order mark', bytes(names, 'utf8', 0xef, 0xbb, 0xbf)],
    ['UTF-16 as Excel writes it', bytes(names, 'utf16le', 0xff, 0xfe)],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, ...bigEndian(names)])],
  ])('reads %s', (_, given) => {
    expect(textOfBytes(given)).toEqual({ text: names });
  });

  it.each([
    ['Windows-1252', bytes('city\nCork\nMedellín\n', 'latin1'), 'not-utf-8', 'line 3'],
    ['Windows-1252 on the first line', bytes('Médéa', 'latin1'), 'not-utf-8', 'line 1'],
    ['UTF-8 that was cut off', bytes('city\nİ', 'utf8').slice(0, -1), 'not-utf-8', 'line 2'],
    ['UTF-16 without its mark', bytes('city,country', 'utf16le'), 'not-a-text-file', 'file'],
    ['UTF-16 with half a sign', new Uint8Array([0xff, 0xfe, 0x41]), 'not-utf-8', 'line 1'],
    ['a NUL among letters', bytes('Cork\0', 'utf8'), 'not-a-text-file', 'file'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'workbook-not-csv', 'file'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'workbook-not-csv', 'file'],
    ['more than five megabytes', new Uint8Array(bytesLimit + 1).fill(0x61), 'file-too-large', 'file'],
  ])('explains %s', (_, given, code, path) => {
    expect(textOfBytes(given)).toEqual({ problem: expect.objectContaining({ path, code }) as unknown });
  });

  it('never throws, and gives back what was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'grapheme' }), (any, text) => {
        const read = textOfBytes(any);
        if ('problem' in read) expect(bytesProblemCodes).toContain(read.problem.code);
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && !text.startsWith('PK\u0003\u0004'));
        expect(textOfBytes(bytes(text, 'utf8'))).toEqual({ text });
      }),
    );
  });

  it('finds the bad line of a long file at once', () => {
    const long = new Uint8Array(bytesLimit).fill(0x0a);
    long[bytesLimit - 1] = 0xe9;
    expect(textOfBytes(long)).toEqual({ problem: { path: `line ${bytesLimit}`, code: 'not-utf-8' } });
  });
});
