import { Transform } from 'class-transformer';
import { IsBoolean, IsString, Length, Matches, ValidateIf } from 'class-validator';

export class OpenInvitationDto {
  /** The token from the link. */
  @IsString()
  @Length(20, 100)
  token: string;
}

export class GuestNameDto {
  /** What the guest is called; null erases it. */
  @Transform(({ value }) =>
    typeof value === 'string' ? value.trim().replaceAll(/\s+/g, ' ') : (value as unknown),
  )
  @ValidateIf((dto: GuestNameDto) => dto.name !== null)
  @IsString()
  @Length(2, 120)
  @Matches(/\p{L}/u)
  name: string | null;
}

export class RevokeLinkDto {
  /** True: the city gets another link, which the next letter carries. */
  @IsBoolean()
  renew: boolean;
}
