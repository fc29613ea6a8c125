import { Injectable } from '@nestjs/common';
import { StoreGate } from '#store';
import { receiptNumber, responseNumber } from '#survey';
import type { ReceiptQuery } from './receipts.dto.ts';

const system = { kind: 'system', name: 'receipts' } as const;

/** Whether a receipt is one of ours; nothing else about it is said to anybody. */
@Injectable()
export class ReceiptsService {
  constructor(private readonly gate: StoreGate) {}

  async matches({ number, fingerprint }: ReceiptQuery): Promise<boolean> {
    const found = await this.gate
      .as(system)
      .transaction((store) => store.responses.withHash(fingerprint.toLowerCase()));
    return found.some((one) => `${responseNumber(one.response)}-${one.number}` === receiptNumber(number));
  }
}
