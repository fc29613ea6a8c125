import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { delegateFunctions } from '#assembly';
import type { DelegateFunction } from '#assembly';

/** Something that can be read: not blanks alone. */
const readable = /\S/;

/** Somebody who comes for a city. */
export class DelegateDto {
  @IsString()
  @Length(2, 120)
  @Matches(readable)
  name: string;

  @IsIn(delegateFunctions)
  function: DelegateFunction;
}

/** Somebody who looks on: for a city or for an organisation. */
export class ObserverDto {
  @IsString()
  @Length(2, 120)
  @Matches(readable)
  name: string;

  /** What they come for, where that is no member city. */
  @IsOptional()
  @IsString()
  @Length(2, 160)
  organisation?: string;
}

export class MandateQuery {
  /** What the file calls itself. */
  @IsString()
  @Length(0, 400)
  name: string;
}
