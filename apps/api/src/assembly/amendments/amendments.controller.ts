import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { builtInLanguage } from '#members';
import type { Actor, InterfaceLanguage } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone, AllowSignedIn } from '../../http/allow.decorator.ts';
import { IdPipe } from '../../http/id.pipe.ts';
import { CurrentActor, ReaderLanguage, Write } from '../../http/request-context.ts';
import { SeenAssemblyGuard } from '../seen-assembly.guard.ts';
import { AmendmentListService } from './amendment-list.service.ts';
import { AmendmentStepsService } from './amendment-steps.service.ts';
import { AmendmentVotingService } from './amendment-voting.service.ts';
import {
  AmendmentLanguageParams,
  AmendmentTiesDto,
  AmendmentsQuery,
  SubmitAmendmentDto,
  SupportAmendmentDto,
  TranslateAmendmentDto,
  VotingOrderDto,
  WithdrawAmendmentDto,
} from './amendments.dto.ts';
import { AmendmentsView, AmendmentView } from './amendments.view.ts';

@ApiTags('assembly')
@Controller()
export class AmendmentsController {
  constructor(
    private readonly list: AmendmentListService,
    private readonly steps: AmendmentStepsService,
    private readonly voting: AmendmentVotingService,
  ) {}

  /** The amendments of a session with what they change, their conflicts and the order of voting that is proposed. */
  @Get('assemblies/:assembly/amendments')
  @AllowEveryone()
  @UseGuards(SeenAssemblyGuard)
  all(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) assembly: string,
    @Query() { language }: AmendmentsQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<AmendmentsView> {
    return this.list.all(actor, assembly, language ?? builtInLanguage(reader));
  }

  /** Submits an amendment: for the seat of the device, for one's own city, or, as the team and whoever chairs, for any. */
  @Post('assemblies/:assembly/amendments')
  @AllowSignedIn('amendment.submit')
  submit(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() dto: SubmitAmendmentDto,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<AmendmentView> {
    return this.steps.submit(actor, write, assembly, dto, builtInLanguage(reader));
  }

  /** A city stands by an amendment. */
  @Post('amendments/:amendment/support')
  @HttpCode(200)
  @AllowSignedIn('amendment.submit')
  support(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('amendment', IdPipe) amendment: string,
    @Body() { city }: SupportAmendmentDto,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<AmendmentView> {
    return this.steps.support(actor, write, amendment, city, builtInLanguage(reader));
  }

  /** Its mover, or whoever chairs, takes an amendment back, with a reason. */
  @Post('amendments/:amendment/withdraw')
  @HttpCode(200)
  @AllowSignedIn('amendment.submit')
  withdraw(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('amendment', IdPipe) amendment: string,
    @Body() dto: WithdrawAmendmentDto,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<AmendmentView> {
    return this.steps.withdraw(actor, write, amendment, dto, builtInLanguage(reader));
  }

  /** The secretariat gives an amendment in another language. */
  @Put('amendments/:amendment/translations/:language')
  @Allow('amendment.translate')
  translate(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param() { amendment, language }: AmendmentLanguageParams,
    @Body() dto: TranslateAmendmentDto,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<AmendmentView> {
    return this.steps.translate(actor, write, amendment, language, dto, builtInLanguage(reader));
  }

  /** Says anew what an amendment hangs on. */
  @Put('amendments/:amendment/ties')
  @Allow('assembly.chair')
  tie(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('amendment', IdPipe) amendment: string,
    @Body() dto: AmendmentTiesDto,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<AmendmentView> {
    return this.steps.tie(actor, write, amendment, dto, builtInLanguage(reader));
  }

  /** The chair lets an amendment be decided although it is not there in every language. */
  @Post('amendments/:amendment/untranslated')
  @HttpCode(200)
  @Allow('assembly.chair')
  untranslated(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('amendment', IdPipe) amendment: string,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<AmendmentView> {
    return this.steps.openUntranslated(actor, write, amendment, builtInLanguage(reader));
  }

  /** The chair confirms an order of voting: its amendments become items of the agenda. */
  @Post('assemblies/:assembly/amendments/order')
  @HttpCode(200)
  @Allow('assembly.chair')
  order(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('assembly', IdPipe) assembly: string,
    @Body() { groups }: VotingOrderDto,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<AmendmentsView> {
    return this.voting.confirm(actor, write, assembly, groups, builtInLanguage(reader));
  }
}
