import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { languages } from '#members';
import type { Language } from '#members';
import { PlanEditDto } from '../../plan/edit/plan-edits.dto.ts';

/** What an amendment hangs on. */
export class AmendmentTiesDto {
  /** It falls if one of these is adopted. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  fallsIf: string[];

  /** Amendments of the same name are alternatives; null: it has none. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  alternatives?: string | null;
}

/** A change of the plan that somebody wants the session to make. */
export class SubmitAmendmentDto {
  /** The city that moves it. */
  @IsString()
  @Length(1, 100)
  city: string;

  /** Cities that stand by it from the beginning; only the team and whoever chairs name others. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(400)
  @ArrayUnique()
  @IsString({ each: true })
  supporters?: string[];

  /** Hash of the version of the plan that the edits were made on. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  base: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PlanEditDto)
  edits: PlanEditDto[];

  @IsString()
  @Length(1, 2000)
  @Matches(/\S/)
  reason: string;

  /** The language in which it is written. */
  @IsIn(languages)
  language: Language;

  /** The amendment that it amends; the plan when left out. */
  @IsOptional()
  @IsUUID()
  to?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  fallsIf?: string[];

  @IsOptional()
  @IsString()
  @Length(1, 60)
  alternatives?: string | null;

  /** The amendments that it takes the place of, as a compromise. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  replaces?: string[];
}

export class SupportAmendmentDto {
  @IsString()
  @Length(1, 100)
  city: string;
}

export class WithdrawAmendmentDto {
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/)
  reason: string;

  /** The chair withdraws it for its mover, having asked the hall: nobody objects. The record names the mover. */
  @IsOptional()
  @IsBoolean()
  forMover?: boolean;
}

export class TranslatedTextDto {
  /** Id of the line, as in the edit. */
  @IsString()
  @Length(1, 100)
  id: string;

  /** The whole text as the amendment would make it, in that language. */
  @IsString()
  @Length(1, 20_000)
  text: string;
}

export class TranslateAmendmentDto {
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string | null;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TranslatedTextDto)
  texts: TranslatedTextDto[];
}

export class AmendmentLanguageParams {
  @IsUUID()
  amendment: string;

  @IsIn(languages)
  language: Language;
}

export class VotingGroupDto {
  /** In the order in which the session decides. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  amendments: string[];

  /** True: decided together, which only uncontested ones are. */
  @IsOptional()
  @IsBoolean()
  enBloc?: boolean;
}

export class VotingOrderDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => VotingGroupDto)
  groups: VotingGroupDto[];
}

export class AmendmentsQuery {
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

export class EffectQuery {
  /** Ids of amendments, separated by commas. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  amendments: string[];
}
