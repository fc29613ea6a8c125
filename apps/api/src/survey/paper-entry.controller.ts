import { Body, Controller, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import type { GnlcRequest } from '../http/request-context.ts';
import { PaperEntryService } from './paper-entry.service.ts';
import { ResponsesService } from './responses.service.ts';
import { EnterResponseDto, SaveAnswerDto } from './survey.dto.ts';
import { ResponseView, SavedView } from './survey.view.ts';
import { PaperFileQuery } from './uploads.dto.ts';
import { ResponseFileView } from './uploads.view.ts';

@ApiTags('survey')
@Controller('rounds/:round/responses/:city/paper')
export class PaperEntryController {
  constructor(
    private readonly papers: PaperEntryService,
    private readonly responses: ResponsesService,
  ) {}

  /** Takes in the scanned form of a city that answers on paper; the team types in what it says. */
  @Post()
  @Allow('response.enter', 'city')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  begin(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Query() { name }: PaperFileQuery,
    @Req() { body }: GnlcRequest,
  ): Promise<ResponseFileView> {
    return this.papers.begin(actor, write, { round, city }, { name, body });
  }

  /** Saves one answer as it stands on the form. */
  @Put('answers/:question')
  @Allow('response.enter', 'city')
  save(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param() at: { round: string; city: string; question: string },
    @Body() dto: SaveAnswerDto,
  ): Promise<SavedView> {
    return this.responses.save(actor, write, at, dto);
  }

  /** Submits the answer under the signature on the form. */
  @Post('submit')
  @HttpCode(200)
  @Allow('response.enter', 'city')
  submit(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Param('city') city: string,
    @Body() { statement }: EnterResponseDto,
  ): Promise<ResponseView> {
    return this.responses.submit(actor, write, { round, city }, { statement });
  }
}
