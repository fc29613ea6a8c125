/** Somebody who counter-signs heads of the ledger. */
export class WitnessView {
  witness: string;
  role: 'teller' | 'chair';
  /** Public key of Ed25519. */
  key: string;
  /** The one who asks. */
  own: boolean;
}

export class HeadSignatureView {
  witness: string;
  role: 'teller' | 'chair';
}

/** A head of the ledger with its counter-signatures. */
export class WitnessedHeadView {
  number: number;
  hash: string;
  digits: string[];
  at: string;
  of: 'poll' | 'session';
  poll: string | null;
  by: HeadSignatureView[];
  /** Two people have signed it, one of them a teller at least. */
  witnessed: boolean;
  /** Waits for the signature of the one who asks. */
  waits: boolean;
}

/** Who counter-signs, and what. */
export class WitnessesView {
  witnesses: WitnessView[];
  heads: WitnessedHeadView[];
}
