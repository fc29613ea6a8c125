import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The lot of an area: SHA-256 (hex) of the frozen profile's hash, a line feed and the area's id. Where a cut
 * must choose between tied areas the smaller lot wins: nobody can steer it, everybody can check it.
 */
export function lot(profileHash: string, areaId: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${profileHash}\n${areaId}`)));
}
