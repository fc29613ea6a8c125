import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { TakesFile } from '../http/limits.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { RoundQuestionnaireService } from './round-questionnaire.service.ts';
import { QuestionnairePreviewView, QuestionnaireReplacementsView } from './round-questionnaire.view.ts';
import { ReplaceQuestionnaireDto } from './rounds.dto.ts';

@ApiTags('survey')
@Controller('rounds/:round/questionnaire')
export class RoundQuestionnaireController {
  constructor(private readonly questionnaires: RoundQuestionnaireService) {}

  /** Which versions took the place of which, and why. */
  @Get('replacements')
  @Allow('round.monitor')
  replacements(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
  ): Promise<QuestionnaireReplacementsView> {
    return this.questionnaires.replacements(actor, round);
  }

  /** Another version for the round: what it would do to the answers, and unless it is a dry run it is asked from now on. */
  @Post()
  @HttpCode(200)
  @TakesFile(1_500_000)
  @Allow('round.open')
  replace(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('round') round: string,
    @Body() dto: ReplaceQuestionnaireDto,
  ): Promise<QuestionnairePreviewView> {
    return this.questionnaires.replace(actor, write, round, dto);
  }
}
