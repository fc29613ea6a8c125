import { IsBoolean, IsString, Length } from 'class-validator';

export class OpenInvitationDto {
  /** The token from the link. */
  @IsString()
  @Length(20, 100)
  token: string;
}

export class RevokeLinkDto {
  /** True: the city gets another link, which the next letter carries. */
  @IsBoolean()
  renew: boolean;
}
