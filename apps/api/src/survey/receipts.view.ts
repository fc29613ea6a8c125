export class ReceiptCheckView {
  /** True when an answer was submitted under this number with this fingerprint. */
  matches: boolean;
}
