/** Bytes of the record that ends an archive, and of an entry of its directory, without what varies in length. */
const endLength = 22;
const entryLength = 46;
const localLength = 30;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ table[(rest ^ byte) & 0xff]!;
  return ~rest >>> 0;
}

/**
 * Whether every reader finds the same files in an archive: one directory, directly before the end and without a comment,
 * whose entries say what stands before the files themselves. Two archives in one file are read differently by readers that
 * seek the directory from the end and by those that seek it from the start. `files` are what was unpacked.
 */
export function isPlainArchive(archive: Uint8Array, files: ReadonlyMap<string, Uint8Array>): boolean {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  const end = archive.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50 || view.getUint32(end + 4, true) !== 0)
    return false;
  const count = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  const sized = place + view.getUint32(end + 12, true) === end;
  if (!sized || view.getUint16(end + 8, true) !== count || view.getUint16(end + 20, true) !== 0) return false;
  if (count !== files.size) return false;
  for (let at = 0; at < count; at += 1) {
    if (place + entryLength > end || view.getUint32(place, true) !== 0x02014b50) return false;
    const nameLength = view.getUint16(place + 28, true);
    const name = String.fromCharCode(
      ...archive.subarray(place + entryLength, place + entryLength + nameLength),
    );
    const content = files.get(name);
    const local = view.getUint32(place + 42, true);
    if (content === undefined || checksum(content) !== view.getUint32(place + 16, true)) return false;
    if (local + localLength + nameLength > end || view.getUint32(local, true) !== 0x04034b50) return false;
    // Flags: no encryption, in neither place.
    if ((view.getUint16(place + 8, true) | view.getUint16(local + 6, true)) & 1) return false;
    const named = archive.subarray(local + localLength, local + localLength + nameLength);
    if (view.getUint16(local + 26, true) !== nameLength || String.fromCharCode(...named) !== name)
      return false;
    place += entryLength + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return place === end;
}
