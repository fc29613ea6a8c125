import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';

export class AuditQuery {
  /** The first day, UTC. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  from?: string;

  /** The last day, UTC. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  to?: string;

  @IsOptional()
  @IsUUID()
  person?: string;

  @IsOptional()
  @IsString()
  @Length(1, 120)
  operation?: string;

  /** From 1, the latest entries first. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  page?: number;
}
