import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { pollKinds, pollProcedures } from '#assembly';
import type { BallotChoice, PollKind, PollProcedure } from '#assembly';
import { MajorityRuleDto, QuorumDto } from './assembly.dto.ts';
import { IsChoice } from './is-choice.ts';
import { LocalTextDto } from './local-text.dto.ts';

/** Made by the device for this press of the button: the same nonce gets the same receipt. */
export const nonceForm = /^[\w-]{16,64}$/;

/** One of the things to choose from, or to put in order. */
export class PollOptionDto {
  @Matches(/^(?!abstain$)[\w-]{1,80}$/)
  id: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => LocalTextDto)
  title: LocalTextDto;
}

export class OpenPollDto {
  /** That of the session for this kind of item when left out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MajorityRuleDto)
  rule?: MajorityRuleDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => QuorumDto)
  quorum?: QuorumDto;

  /** Yes, no or abstain when left out. */
  @IsOptional()
  @IsIn(pollKinds)
  kind?: PollKind;

  /** Of a choice or an order; the priority areas of the plan when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PollOptionDto)
  options?: PollOptionDto[];

  /** Of a choice: whether the first needs the rule's share, else a second ballot follows. */
  @IsOptional()
  @IsBoolean()
  runOff?: boolean;

  /** In the hall when left out; in writing it stays open until `closesAt`. */
  @IsOptional()
  @IsIn(pollProcedures)
  procedure?: PollProcedure;

  /** When a poll in writing closes by itself. */
  @IsOptional()
  @IsISO8601({ strict: true })
  closesAt?: string;

  /** True: to try it out; decides nothing. */
  @IsOptional()
  @IsBoolean()
  rehearsal?: boolean;

  /** The poll on the same item that this one repeats, or whose run-off it is. */
  @IsOptional()
  @IsUUID()
  again?: string;

  /** That of the session when left out; 0: the close declares the result. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3600)
  contestSeconds?: number;
}

/** What a seat says in a poll. */
export class SeatChoiceDto {
  @IsUUID()
  seat: string;

  @IsChoice()
  choice: BallotChoice;

  /** Made by the device for this press of the button: the same nonce gets the same receipt. */
  @Matches(nonceForm)
  nonce: string;
}

export class CastBallotDto extends SeatChoiceDto {
  /** Of the device with a key, Ed25519 in hex, over the canonical JSON of poll, hash of its opening, seat, choice, nonce. */
  @IsOptional()
  @Matches(/^[0-9a-f]{128}$/)
  signature?: string;
}

/** One tap of a seat that carries nothing else. */
export class TapDto {
  @IsUUID()
  seat: string;

  /** Made by the device for this press of the button: the same nonce gets the same receipt. */
  @Matches(nonceForm)
  nonce: string;
}

export class PaperBallotDto extends SeatChoiceDto {}

export class CorrectVoteDto {
  @IsUUID()
  seat: string;

  @IsChoice()
  choice: BallotChoice;

  @IsString()
  @Length(3, 500)
  reason: string;
}

/** Who moved something and why. */
export class MotionDto {
  /** The seat that moved it; the chair when left out. */
  @IsOptional()
  @IsUUID()
  mover?: string;

  @IsString()
  @Length(3, 500)
  reason: string;
}
