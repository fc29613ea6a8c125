import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowEveryone } from '../http/allow.decorator.ts';
import { ReceiptQuery } from './receipts.dto.ts';
import { ReceiptsService } from './receipts.service.ts';
import { ReceiptCheckView } from './receipts.view.ts';

@ApiTags('survey')
@Controller('receipts')
export class ReceiptsController {
  constructor(private readonly receipts: ReceiptsService) {}

  /** Whether a receipt is genuine. */
  @Get('check')
  @AllowEveryone()
  check(@Query() query: ReceiptQuery): Promise<ReceiptCheckView> {
    return this.receipts.check(query);
  }
}
