import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Act, Actor } from '#members';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { CurrentAct, CurrentActor } from '../http/request-context.ts';
import { RoundBundlesService } from './round-bundles.service.ts';

const zipBody = { content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } } as const;

@ApiTags('assembly')
@Controller('rounds/:round')
export class RoundBundlesController {
  constructor(private readonly bundles: RoundBundlesService) {}

  /** What was published of a round, to check with `gnlc verify` or with the R script inside. */
  @Get('bundle.zip')
  @AllowEveryone()
  @ApiOkResponse(zipBody)
  async open(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<StreamableFile> {
    return zipped(await this.bundles.open(actor, round), 'gnlc-results');
  }

  /** Everything behind it, with cities, for auditors; that it was taken is recorded. */
  @Get('auditors-bundle.zip')
  @Allow('round.export')
  @ApiOkResponse(zipBody)
  async forAuditors(
    @CurrentActor() actor: Actor,
    @CurrentAct() act: Act,
    @Param('round') round: string,
  ): Promise<StreamableFile> {
    return zipped(await this.bundles.forAuditors(actor, act, round), 'gnlc-auditors-only');
  }
}

function zipped(bytes: Uint8Array, name: string): StreamableFile {
  return new StreamableFile(bytes, {
    type: 'application/zip',
    disposition: `attachment; filename="${name}.zip"`,
  });
}
