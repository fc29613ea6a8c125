import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { paperTypes } from '#survey';
import { Allow } from '../http/allow.decorator.ts';
import { fileHeaders } from '../http/file-headers.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import type { GnlcRequest } from '../http/request-context.ts';
import { DelegateDto, MandateQuery, ObserverDto } from './delegations.dto.ts';
import { DelegationsService } from './delegations.service.ts';
import { DelegationsView, MandateView, OwnDelegationView } from './delegations.view.ts';

const binary = { schema: { type: 'string', format: 'binary' } };

@ApiTags('assembly')
@Controller('assemblies/:assembly')
export class DelegationsController {
  constructor(private readonly delegations: DelegationsService) {}

  /** Who comes, by city, and which cities have registered nobody. */
  @Get('delegations')
  @Allow('credentials.check')
  all(@CurrentActor() actor: Actor, @Param('assembly', IdPipe) assembly: string): Promise<DelegationsView> {
    return this.delegations.all(actor, assembly);
  }

  /** Erases everybody and every letter, once the session is over. */
  @Delete('delegations')
  @HttpCode(204)
  @Allow('assembly.open')
  eraseAll(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
  ): Promise<void> {
    return this.delegations.eraseAll(actor, write, assembly);
  }

  /** Registers somebody who looks on for an organisation. */
  @Post('observers')
  @Allow('credentials.check')
  invite(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: ObserverDto,
  ): Promise<DelegationsView> {
    return this.delegations.invite(actor, write, assembly, dto);
  }

  @Delete('observers/:delegate')
  @HttpCode(204)
  @Allow('credentials.check')
  uninvite(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('delegate', IdPipe) delegate: string,
  ): Promise<void> {
    return this.delegations.erase(actor, write, assembly, { city: null, delegate });
  }

  /** The delegation of a city. */
  @Get('delegations/:city')
  @Allow('delegation.register', 'city')
  own(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
    @Param('city') city: string,
  ): Promise<OwnDelegationView> {
    return this.delegations.own(actor, assembly, city);
  }

  /** Registers a delegate of a city. */
  @Post('delegations/:city/delegates')
  @Allow('delegation.register', 'city')
  register(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('city') city: string,
    @Body() dto: DelegateDto,
  ): Promise<OwnDelegationView> {
    return this.delegations.register(actor, write, assembly, city, dto);
  }

  /** Registers somebody of a city who looks on. */
  @Post('delegations/:city/observers')
  @Allow('delegation.register', 'city')
  registerObserver(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('city') city: string,
    @Body() dto: ObserverDto,
  ): Promise<OwnDelegationView> {
    return this.delegations.registerObserver(actor, write, assembly, city, dto);
  }

  /** Erases somebody who was to come for a city. */
  @Delete('delegations/:city/delegates/:delegate')
  @HttpCode(204)
  @Allow('delegation.register', 'city')
  erase(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Param('city') city: string,
    @Param('delegate', IdPipe) delegate: string,
  ): Promise<void> {
    return this.delegations.erase(actor, write, assembly, { city, delegate });
  }

  /** Takes in a city's letter of mandate; its body is the file itself. */
  @Post('delegations/:city/mandate')
  @Allow('delegation.register', 'city')
  @ApiConsumes('application/octet-stream')
  @ApiBody(binary)
  sendMandate(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) id: string,
    @Param('city') city: string,
    @Query() { name }: MandateQuery,
    @Req() { body }: GnlcRequest,
  ): Promise<MandateView> {
    return this.delegations.sendMandate(actor, write, { id, city }, { name, body });
  }

  /** A city's letter of mandate. */
  @Get('delegations/:city/mandate')
  @Allow('delegation.register', 'city')
  @ApiOkResponse({ content: Object.fromEntries(paperTypes.map((type) => [type, binary])) })
  async mandate(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
    @Param('city') city: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { record, content } = await this.delegations.mandate(actor, assembly, city);
    void reply.headers(fileHeaders(record.name));
    return new StreamableFile(content, { type: record.type, length: record.bytes });
  }
}
