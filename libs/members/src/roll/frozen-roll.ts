import { canonicalJson, sha256Hex } from '#canonical';
import { regions } from '../member-city.ts';
import type { IsoDate, MemberCity, MemberKind, Region, SizeClass } from '../member-city.ts';
import { nameOn } from './name-on.ts';
import { rollOn } from './roll-on.ts';
import { sizeClassOf } from './size-class-of.ts';

/** A member as a frozen roll holds it; `name` is the one that it bore on the day. */
export interface FrozenMember {
  readonly id: string;
  readonly name: string;
  readonly officialName: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly countryName: string;
  readonly region: Region;
  readonly kind: MemberKind;
  readonly sizeClass: SizeClass | null;
}

/** The roll on a day as a value that never changes: who the members were, by id, and how many where. */
export interface FrozenRoll {
  readonly format: 'gnlc-roll/1';
  readonly on: IsoDate;
  readonly members: readonly FrozenMember[];
  /** All five regions, in UNESCO's order. */
  readonly byRegion: readonly { readonly region: Region; readonly members: number }[];
  /** Countries with at least one member, by code. */
  readonly byCountry: readonly { readonly country: string; readonly members: number }[];
}

/** The roll on a day, whatever the order in which the members are given. */
export function frozenRoll(members: readonly MemberCity[], on: IsoDate): FrozenRoll {
  const frozen = rollOn(members, on).map((city) => frozenMember(city, on));
  const countries = [...new Set(frozen.map(({ country }) => country))].sort();
  return {
    format: 'gnlc-roll/1',
    on,
    members: frozen,
    byRegion: regions.map((region) => ({
      region,
      members: frozen.filter((city) => city.region === region).length,
    })),
    byCountry: countries.map((country) => ({
      country,
      members: frozen.filter((city) => city.country === country).length,
    })),
  };
}

function frozenMember(city: MemberCity, on: IsoDate): FrozenMember {
  const { id, officialName, country, countryName, region, kind } = city;
  const name = nameOn(city, on);
  return { id, name, officialName, country, countryName, region, kind, sizeClass: sizeClassOf(city) };
}

/** SHA-256 (hex) of the canonical text of a frozen roll: two copies that have it are the same roll. */
export function rollHash(roll: FrozenRoll): string {
  return sha256Hex(canonicalJson(roll));
}
