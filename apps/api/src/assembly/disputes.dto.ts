import { IsBoolean, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsLanguageTag } from '../http/is-language-tag.ts';

export class DisputeDto {
  @IsUUID()
  seat: string;

  /** The poll whose result is disputed; left out: the session as such. */
  @IsOptional()
  @IsUUID()
  poll?: string;

  /** The language of the text. */
  @IsLanguageTag()
  language: string;

  /** Public, on the ledger. */
  @IsString()
  @Length(10, 2000)
  text: string;
}

export class DisputeRulingDto {
  /** True: the dispute is right. */
  @IsBoolean()
  upheld: boolean;

  /** Who decided. */
  @IsString()
  @Length(3, 200)
  body: string;

  @IsString()
  @Length(10, 2000)
  reason: string;
}
