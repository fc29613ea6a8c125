import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowEveryone } from '../../http/allow.decorator.ts';
import { attachment } from '../../http/file-headers.ts';
import { IdPipe } from '../../http/id.pipe.ts';
import { CurrentActor, Write } from '../../http/request-context.ts';
import { CommentsService } from './comments.service.ts';
import {
  PlanCommentAnswerDto,
  PlanCommentDto,
  CommentsQuery,
  ConsultationTermDto,
  OpenConsultationDto,
} from './consultations.dto.ts';
import { ConsultationsService } from './consultations.service.ts';
import {
  CityConsultationView,
  ConsultationView,
  PlanCommentsView,
  PlanCommentView,
} from './consultations.view.ts';

@ApiTags('plan')
@Controller()
export class ConsultationsController {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly comments: CommentsService,
  ) {}

  /** Consultations on a plan, the newest first. */
  @Get('plans/:plan/consultations')
  @AllowEveryone()
  ofPlan(@CurrentActor() actor: Actor, @Param('plan', IdPipe) plan: string): Promise<ConsultationView[]> {
    return this.consultations.ofPlan(actor, plan);
  }

  /** Publishes the newest version of a draft and asks the member cities what they say to it. */
  @Post('plans/:plan/consultations')
  @HttpCode(201)
  @Allow('plan.edit')
  open(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('plan', IdPipe) plan: string,
    @Body() dto: OpenConsultationDto,
  ): Promise<ConsultationView> {
    return this.consultations.open(actor, write, plan, dto);
  }

  /** Gives the cities more time, or less. */
  @Post('consultations/:consultation/deadline')
  @HttpCode(200)
  @Allow('plan.edit')
  setTerm(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('consultation', IdPipe) consultation: string,
    @Body() dto: ConsultationTermDto,
  ): Promise<ConsultationView> {
    return this.consultations.setTerm(actor, write, consultation, dto.closesAt);
  }

  /** Ends a consultation before its deadline. */
  @Post('consultations/:consultation/close')
  @HttpCode(200)
  @Allow('plan.edit')
  close(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('consultation', IdPipe) consultation: string,
  ): Promise<ConsultationView> {
    return this.consultations.close(actor, write, consultation);
  }

  /** Comments on a plan that the reader may see: everyone those that were answered, the team all. */
  @Get('plans/:plan/comments')
  @AllowEveryone()
  ofLines(
    @CurrentActor() actor: Actor,
    @Param('plan', IdPipe) plan: string,
    @Query() query: CommentsQuery,
  ): Promise<PlanCommentsView> {
    return this.comments.ofPlan(actor, plan, query);
  }

  /** Every comment with its last answer, as CSV. */
  @Get('plans/:plan/comments.csv')
  @Allow('plan.read-draft')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } })
  async csv(
    @CurrentActor() actor: Actor,
    @Param('plan', IdPipe) plan: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const text = await this.comments.csv(actor, plan);
    void reply.header('content-disposition', attachment('gnlc-work-plan-comments.csv'));
    return new StreamableFile(Buffer.from(text), { type: 'text/csv; charset=utf-8' });
  }

  /** The team's answer to a comment; it may be given anew, and the last one counts. */
  @Post('comments/:comment/answers')
  @HttpCode(200)
  @Allow('plan.edit')
  answer(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('comment', IdPipe) comment: string,
    @Body() dto: PlanCommentAnswerDto,
  ): Promise<PlanCommentView> {
    return this.comments.answer(actor, write, comment, dto);
  }

  /** What the city may comment on, and what was said to it. */
  @Get('cities/:city/consultations')
  @Allow('plan.comment', 'city')
  ofCity(@CurrentActor() actor: Actor, @Param('city') city: string): Promise<CityConsultationView[]> {
    return this.comments.ofCity(actor, city);
  }

  /** A comment of the city on a line; it stands word for word. */
  @Post('cities/:city/consultations/:consultation/comments')
  @HttpCode(201)
  @Allow('plan.comment', 'city')
  comment(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Param('consultation', IdPipe) consultation: string,
    @Body() dto: PlanCommentDto,
  ): Promise<CityConsultationView> {
    return this.comments.comment(actor, write, { city, consultation, ...dto });
  }
}
