import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, InterfaceLanguage } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../http/allow.decorator.ts';
import { TakesFile } from '../http/limits.ts';
import { CurrentActor, ReaderLanguage, Write } from '../http/request-context.ts';
import { ImportMembersDto, RollQuery } from './members.dto.ts';
import { MembersService } from './members.service.ts';
import { ImportView, MemberCityView, RollView } from './members.view.ts';

@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  /** The roll on a day. */
  @Get()
  @AllowEveryone()
  roll(@CurrentActor() actor: Actor, @Query() query: RollQuery): Promise<RollView> {
    return this.members.roll(actor, query.on);
  }

  /** One member city with its status over time. */
  @Get(':city')
  @AllowEveryone()
  member(@CurrentActor() actor: Actor, @Param('city') city: string): Promise<MemberCityView> {
    return this.members.member(actor, city) as Promise<MemberCityView>;
  }

  /** Brings in member cities from CSV; with `dryRun` only says what would change. */
  @Post('import')
  @HttpCode(200)
  @TakesFile()
  @Allow('members.edit')
  importCsv(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Body() dto: ImportMembersDto,
    @ReaderLanguage() language: InterfaceLanguage,
  ): Promise<ImportView> {
    return this.members.importCsv(actor, write, dto, language);
  }
}
