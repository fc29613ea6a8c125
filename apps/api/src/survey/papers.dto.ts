import { IsIn, IsOptional, IsString } from 'class-validator';
import { languages } from '#members';
import type { Language } from '#members';

/** The papers about an answer, as they are asked for; `blank.pdf` is there before anything is answered. */
export const answerPapers = [
  'blank.pdf',
  'draft.pdf',
  'draft.docx',
  'signing-sheet.pdf',
  'receipt.pdf',
] as const;
export type AnswerPaper = (typeof answerPapers)[number];

export class PaperQuery {
  /** That of the reader when left out. */
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

export class AnswerPaperParams {
  @IsString()
  round: string;

  @IsString()
  city: string;

  @IsIn(answerPapers)
  paper: AnswerPaper;
}
