import {
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { languages, objectionKinds } from '#members';
import type { IsoDate, Language, ObjectionKind } from '#members';

export class FreezeRollDto {
  /** The day whose roll is frozen. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  on: IsoDate;

  /** What it is frozen for: `Voters of the session in Medellín`. */
  @IsOptional()
  @IsString()
  @Length(2, 120)
  title?: string;

  /** The frozen roll of the same day that this one takes the place of. */
  @IsOptional()
  @IsUUID()
  replaces?: string;
}

export class PublishRollDto {
  /** The last day on which cities can object. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  objectionsUntil: IsoDate;
}

export class ObjectDto {
  @IsIn(objectionKinds)
  kind: ObjectionKind;

  /** The city for which the objector speaks. */
  @IsString()
  @MaxLength(120)
  city: string;

  /** Id of the member that it is about; null for a city that is missing. */
  @ValidateIf((dto: ObjectDto) => dto.about !== null)
  @IsString()
  @MaxLength(120)
  about: string | null;

  /** Name of the city that is missing. */
  @IsOptional()
  @IsString()
  @Length(2, 120)
  name?: string;

  /** What is wrong, and how one can know. */
  @IsString()
  @Length(5, 2000)
  text: string;
}

export class RuleDto {
  @IsIn(['upheld', 'dismissed'])
  outcome: 'upheld' | 'dismissed';

  /** Why; everyone can read it. */
  @IsString()
  @Length(5, 2000)
  reason: string;
}

export class BetweenQuery {
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from: IsoDate;

  @IsISO8601({ strict: true })
  @Length(10, 10)
  to: IsoDate;
}

export class RollDocumentQuery {
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}
