import { IsEmail, IsOptional, IsString, Length, Matches, MaxLength, ValidateIf } from 'class-validator';

/** How to reach a city's office. */
export class SaveContactDto {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @ValidateIf((dto: SaveContactDto) => dto.phone !== null)
  @IsString()
  @Length(3, 60)
  phone: string | null;

  @ValidateIf((dto: SaveContactDto) => dto.address !== null)
  @IsString()
  @Length(3, 500)
  address: string | null;

  @ValidateIf((dto: SaveContactDto) => dto.note !== null)
  @IsString()
  @Length(1, 1_000)
  note: string | null;

  /** Why it changes; stays in the record, which does not keep what stood there before. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  reason?: string;
}

export class ContactsQuery {
  /** ISO 3166-1 alpha-3; every country when left out. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  country?: string;
}
