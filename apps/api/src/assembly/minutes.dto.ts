import { IsIn, IsUUID } from 'class-validator';

/** The minutes, as they are asked for. */
export const minutesFiles = ['minutes.pdf', 'minutes.docx'] as const;
export type MinutesFile = (typeof minutesFiles)[number];

export class MinutesParams {
  @IsUUID()
  assembly: string;

  @IsIn(minutesFiles)
  file: MinutesFile;
}
