import { IsInt, Matches, Max, Min } from 'class-validator';

export class RegisterWitnessDto {
  /** Public key of Ed25519 in hex, made by the device that signs. */
  @Matches(/^[0-9a-f]{64}$/)
  key: string;
}

export class SignHeadDto {
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  number: number;

  @Matches(/^[0-9a-f]{64}$/)
  hash: string;

  /** Ed25519 in hex, over the canonical JSON of assembly and head. */
  @Matches(/^[0-9a-f]{128}$/)
  signature: string;
}
