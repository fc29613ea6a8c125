import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { segmentDimensions } from '#survey';
import type { SegmentDimension } from '#survey';

export class SegmentTargetDto {
  @IsIn(segmentDimensions)
  dimension: SegmentDimension;

  /** Id of the segment; null for every segment of the dimension that has no target of its own. */
  @ValidateIf((dto: SegmentTargetDto) => dto.segment !== null)
  @IsString()
  @Length(1, 60)
  segment: string | null;

  /** Share of its cities, in whole per cent. */
  @IsInt()
  @Min(1)
  @Max(100)
  percent: number;
}

export class SetTargetsDto {
  /** All targets of the round; what is left out has none any more. */
  @IsArray()
  @ArrayMaxSize(400)
  @ValidateNested({ each: true })
  @Type(() => SegmentTargetDto)
  targets: SegmentTargetDto[];
}

export class ResolveFlagDto {
  /** What was found out, for whoever looks at it later. */
  @IsString()
  @Length(3, 1000)
  note: string;
}
