import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsLanguageTag } from '../http/is-language-tag.ts';
import { LocalTextDto } from './local-text.dto.ts';
import { QuorumDto } from './assembly.dto.ts';

export class AskForObjectionsDto {
  /** That of the session when left out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => QuorumDto)
  quorum?: QuorumDto;
}

/** Something that is not in the plan and comes onto the agenda. */
export class AddItemDto {
  @IsDefined()
  @ValidateNested()
  @Type(() => LocalTextDto)
  title: LocalTextDto;

  /** What the seats are asked; the title when left out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalTextDto)
  question?: LocalTextDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => LocalTextDto)
  summary?: LocalTextDto;
}

/** Items that are decided together. */
export class BlocDto {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  items: string[];
}

export class AgendaOrderDto {
  /** Every item that is not withdrawn. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  order: string[];
}

export class DivideItemDto {
  /** True: each activity of the area by itself. */
  @IsOptional()
  @IsBoolean()
  activities?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AddItemDto)
  parts?: AddItemDto[];
}

export class ReservationDto {
  @IsUUID()
  seat: string;

  @IsIn(['reservation', 'explanation'])
  kind: 'reservation' | 'explanation';

  /** The language of the text. */
  @IsLanguageTag()
  language: string;

  @IsString()
  @Length(1, 2000)
  text: string;
}

export class AskForFloorDto {
  @IsUUID()
  seat: string;

  @IsIn(['speech', 'point-of-order'])
  kind: 'speech' | 'point-of-order';
}

/** What the hall sees between two decisions. */
export class ShownDto {
  /** An item of the agenda; null: how the last one came out. */
  @ValidateIf(({ item }: ShownDto) => item !== null)
  @IsUUID()
  item: string | null;
}

export class SpeakerOrderDto {
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  order: string[];
}

export class TimerDto {
  @IsIn(['speaker', 'poll', 'break'])
  kind: 'speaker' | 'poll' | 'break';

  @IsInt()
  @Min(5)
  @Max(7200)
  seconds: number;
}
