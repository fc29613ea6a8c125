import { canonicalJson, sha256Hex } from '#canonical';

/** SHA-256 (hex) of the canonical JSON of the seats that are present, sorted: what the opening of a poll freezes. */
export function presentHash(seats: Iterable<string>): string {
  return sha256Hex(canonicalJson([...seats].sort()));
}

/** SHA-256 (hex) of the canonical JSON of seat → city: which seats there are, frozen when the session opens. */
export function seatsHash(cityOfSeat: Readonly<Record<string, string>>): string {
  return sha256Hex(canonicalJson(cityOfSeat));
}
