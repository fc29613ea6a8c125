import { IsObject, IsString, Length } from 'class-validator';

export class PasskeySignInDto {
  /** What the browser's `navigator.credentials.get` gave, as JSON. */
  @IsObject()
  response: object;
}

export class AddPasskeyDto {
  /** What the browser's `navigator.credentials.create` gave, as JSON. */
  @IsObject()
  response: object;

  /** By which its owner knows it again. */
  @IsString()
  @Length(1, 60)
  name: string;
}

export class RenamePasskeyDto {
  @IsString()
  @Length(1, 60)
  name: string;
}
