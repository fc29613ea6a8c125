import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { InviteColleagueDto, ReplaceFocalPointDto } from './colleagues.dto.ts';
import { ColleaguesService } from './colleagues.service.ts';
import { ColleaguesView } from './colleagues.view.ts';
import { EndRoleDto } from './people.dto.ts';

@ApiTags('members')
@Controller('cities/:city')
export class ColleaguesController {
  constructor(private readonly colleagues: ColleaguesService) {}

  /** Who acts for a city: for its focal points, its national contact and the team. */
  @Get('people')
  @Allow('colleagues.read', 'city')
  ofCity(@CurrentActor() actor: Actor, @Param('city') city: string): Promise<ColleaguesView> {
    return this.colleagues.ofCity(actor, city);
  }

  /** Invites a colleague by mail. */
  @Post('people')
  @Allow('colleagues.invite', 'city')
  invite(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Body() dto: InviteColleagueDto,
  ): Promise<ColleaguesView> {
    return this.colleagues.invite(actor, write, city, dto);
  }

  /** Sends the invitation again to somebody of the city who has not signed in yet. */
  @Post('people/:person/invitation')
  @HttpCode(204)
  @Allow('colleagues.remind', 'city')
  inviteAgain(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Param('person', IdPipe) person: string,
  ): Promise<void> {
    return this.colleagues.inviteAgain(actor, write, city, person);
  }

  /** Ends a colleague's role. */
  @Post('people/end')
  @HttpCode(200)
  @Allow('colleagues.invite', 'city')
  end(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Body() dto: EndRoleDto,
  ): Promise<ColleaguesView> {
    return this.colleagues.end(actor, write, city, dto);
  }

  /** Puts a focal point in the place of one who no longer answers. */
  @Post('focal-point')
  @Allow('people.replace', 'city')
  replace(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Body() dto: ReplaceFocalPointDto,
  ): Promise<ColleaguesView> {
    return this.colleagues.replace(actor, write, city, dto);
  }
}
