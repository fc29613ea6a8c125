import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Act, Actor } from '#members';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentAct, CurrentActor } from '../http/request-context.ts';
import { AuditQuery } from './audit.dto.ts';
import { AuditService } from './audit.service.ts';
import { AuditView } from './audit.view.ts';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Who did what, the latest first. */
  @Get()
  @Allow('audit.read')
  page(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditView> {
    return this.audit.page(actor, query);
  }

  /** The whole chain, one canonical JSON line an entry; `gnlc verify-audit` checks it. */
  @Get('export.ndjson')
  @Allow('audit.read')
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { type: 'string' } } } })
  async export(@CurrentActor() actor: Actor, @CurrentAct() act: Act): Promise<StreamableFile> {
    const { name, lines } = await this.audit.export(actor, act);
    return new StreamableFile(Readable.from(lines), {
      type: 'application/x-ndjson; charset=utf-8',
      disposition: `attachment; filename="${name}"`,
    });
  }
}
