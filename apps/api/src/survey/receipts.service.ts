import { Injectable } from '@nestjs/common';
import { StoreGate } from '#store';
import { receiptNumber, responseNumber } from '#survey';
import type { ReceiptQuery } from './receipts.dto.ts';
import type { ReceiptCheckView } from './receipts.view.ts';

const system = { kind: 'system', name: 'receipts' } as const;

/** Whether a receipt is one of ours, and whether its answer was reopened since; nothing else about it is said to anybody. */
@Injectable()
export class ReceiptsService {
  constructor(private readonly gate: StoreGate) {}

  async check({ number, fingerprint }: ReceiptQuery): Promise<ReceiptCheckView> {
    const found = await this.gate
      .as(system)
      .transaction((store) => store.responses.withHash(fingerprint.toLowerCase()));
    const own = found.find(
      (one) => `${responseNumber(one.response)}-${one.number}` === receiptNumber(number),
    );
    return { matches: own !== undefined, reopened: own?.reopened ?? false };
  }
}
