import { Matches } from 'class-validator';

export class AppCodeDto {
  /** Six digits of the authenticator app. */
  @Matches(/^\d{6}$/)
  code: string;
}

export class SecondFactorDto {
  /** Six digits of the authenticator app, or a recovery code. */
  @Matches(/^[\w -]{6,20}$/)
  code: string;
}
