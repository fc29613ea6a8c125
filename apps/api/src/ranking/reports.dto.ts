import { IsIn, IsString, IsUUID } from 'class-validator';

/** The report on the priority areas, as it is asked for. */
export const reportFiles = ['report.pdf', 'report.docx'] as const;
export type ReportFile = (typeof reportFiles)[number];

export class RunReportParams {
  @IsUUID()
  run: string;

  @IsIn(reportFiles)
  file: ReportFile;
}

export class PublishedReportParams {
  @IsString()
  round: string;

  @IsIn(reportFiles)
  file: ReportFile;
}
