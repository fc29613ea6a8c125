import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsString,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { languages } from '#members';
import type { Language } from '#members';
import { activityChanges, deliveryModes, quartersBetween, revisionDeciders } from '#plan';
import type { ActivityChange, DeliveryMode, Quarter, RevisionDecider } from '#plan';

const day = /^[12]\d{3}-\d{2}-\d{2}$/;
const quarters = quartersBetween({ from: '2020-Q1', to: '2021-Q4' });

/** What is said of one activity. */
export class RevisedActivityDto {
  /** `P2.O1.A3`. */
  @IsString()
  @Length(1, 100)
  activity: string;

  @IsIn(activityChanges)
  change: ActivityChange;

  /** The day on which it was held; null for other changes. */
  @ValidateIf((dto: RevisedActivityDto) => dto.on !== null)
  @IsISO8601({ strict: true })
  @Matches(day)
  on: string | null;

  /** New quarters; null where it was not moved. */
  @ValidateIf((dto: RevisedActivityDto) => dto.start !== null)
  @IsIn(quarters)
  start: Quarter | null;

  @ValidateIf((dto: RevisedActivityDto) => dto.end !== null)
  @IsIn(quarters)
  end: Quarter | null;

  /** New delivery mode; null where it stays. */
  @ValidateIf((dto: RevisedActivityDto) => dto.mode !== null)
  @IsIn(deliveryModes)
  mode: DeliveryMode | null;

  /** What came of it, or why. */
  @IsString()
  @Length(1, 4_000)
  @Matches(/\S/)
  text: string;
}

export class RevisePlanDto {
  /** Hash of the version that is revised: the newest. */
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  base: string;

  /** The day of the decision. */
  @IsISO8601({ strict: true })
  @Matches(day)
  decidedOn: string;

  @IsIn(revisionDeciders)
  decidedBy: RevisionDecider;

  /** Id of the city, name of the committee, what the poll is called; null for the team. */
  @ValidateIf((dto: RevisePlanDto) => dto.decidedBy !== 'team' || dto.who !== null)
  @IsString()
  @Length(1, 300)
  @Matches(/\S/)
  who: string | null;

  /** The language that reason and words are written in. */
  @IsIn(languages)
  language: Language;

  @IsString()
  @Length(1, 4_000)
  @Matches(/\S/)
  reason: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RevisedActivityDto)
  changes: RevisedActivityDto[];
}
