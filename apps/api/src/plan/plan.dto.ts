import { IsIn, IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { planFiles } from '#documents';
import type { PlanFile } from '#documents';
import { languages } from '#members';
import type { Language } from '#members';

/** A file of a plan, as it is asked for. */
export class PlanFileParams {
  @IsUUID()
  plan: string;

  @IsIn(planFiles)
  file: PlanFile;
}

export class DocumentQuery {
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  /** A version; the newest when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version?: number;
}
