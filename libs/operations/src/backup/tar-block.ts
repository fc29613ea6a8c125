/** Everything in a tar archive begins and ends at multiples of this many bytes. */
export const tarBlock = 512;

const text = (bytes: Uint8Array, from: number, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, length)
    .toString('utf8')
    .replace(/\0.*$/s, '');

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');

/** What stands before a file in a tar archive (POSIX ustar). */
export interface TarHead {
  readonly name: string;
  readonly size: number;
}

/** The block before a file of that name and size; for its owner only. */
export function tarHead({ name, size }: TarHead, at: Date): Buffer {
  const block = Buffer.alloc(tarBlock);
  if (Buffer.byteLength(name) > 100) throw new RangeError(`${name} is too long a name`);
  block.write(name, 0);
  block.write(octal(0o600, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(Math.floor(at.getTime() / 1_000), 11), 136);
  block.fill(' ', 148, 156);
  block.write('0', 156);
  block.write('ustar\u000000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148, 'latin1');
  return block;
}

/** What a block says of the file behind it; null for the empty blocks at the end, undefined for what is none of ours. */
export function readTarHead(block: Uint8Array): TarHead | null | undefined {
  if (block.every((byte) => byte === 0)) return null;
  const sum = block.reduce((total, byte, place) => total + (place >= 148 && place < 156 ? 32 : byte), 0);
  const size = text(block, 124, 12).trim();
  if (Number.parseInt(text(block, 148, 8), 8) !== sum || !/^[0-7]+$/.test(size)) return undefined;
  return { name: text(block, 0, 100), size: Number.parseInt(size, 8) };
}

/** Zeros up to the next block. */
export const tarPadding = (size: number): Buffer => Buffer.alloc((tarBlock - (size % tarBlock)) % tarBlock);
