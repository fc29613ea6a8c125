import { IsBoolean, IsIn, IsOptional, IsUUID, Matches, ValidateIf } from 'class-validator';
import { deviceKinds } from '#store';
import type { DeviceKind } from '#store';

/** Who is to sit in a seat. */
export class SeatHolderDto {
  @IsUUID()
  delegate: string;

  /** The holding that the clerk saw, which this one takes the place of; null: the seat was empty. */
  @ValidateIf((dto: SeatHolderDto) => dto.replaces !== null)
  @IsUUID()
  replaces: string | null;

  /** The credentials are in doubt: results are stated with and without this seat until the chair rules. */
  @IsBoolean()
  provisional: boolean;

  /** The clerk has made sure that this is not the person of that name who holds another seat. */
  @IsOptional()
  @IsBoolean()
  otherPerson?: boolean;
}

export class LeaveSeatDto {
  /** The holding that the clerk saw. */
  @IsUUID()
  holding: string;
}

export class SeatCodeDto {
  @IsIn(deviceKinds)
  kind: DeviceKind;
}

export class CredentialsRulingDto {
  @IsUUID()
  holding: string;

  /** False: the holder has to leave the seat. */
  @IsBoolean()
  accepted: boolean;
}

export class BindDeviceDto {
  /** Eight characters, however they are typed. */
  @Matches(/^[\s\w-]{8,24}$/)
  code: string;

  /** Made by the device for this code: sent again, it is bound once. */
  @Matches(/^[\w-]{16,64}$/)
  device: string;

  /** Public key of Ed25519 in hex, made by the device: it signs what it votes from then on. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  key?: string;
}
