export class ReceiptCheckView {
  /** True when an answer was submitted under this number with this fingerprint. */
  matches: boolean;
  /** True when the answer was reopened after that: another one may count now. */
  reopened: boolean;
}
