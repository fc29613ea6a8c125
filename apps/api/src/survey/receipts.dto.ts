import { Matches } from 'class-validator';

export class ReceiptQuery {
  /** As it stands on the receipt: `3F2A-91BC-1`; hyphens may be left out. */
  @Matches(/^[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[1-9]\d{0,4}$/)
  number: string;

  /** The fingerprint, or the first 24 digits of it. */
  @Matches(/^[0-9A-Fa-f]{24,64}$/)
  fingerprint: string;
}
