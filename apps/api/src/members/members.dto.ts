import { IsISO8601, IsOptional, MaxLength } from 'class-validator';

export class RollQuery {
  /** The day of the roll; today when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  on?: string;
}
