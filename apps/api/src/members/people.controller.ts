import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { AddPersonDto, CorrectPersonDto, EndRoleDto, GiveRoleDto } from './people.dto.ts';
import { PeopleService } from './people.service.ts';
import { PersonDetailView, PersonWithRolesView } from './people.view.ts';

@ApiTags('members')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** Everyone who may sign in, with the roles held now. */
  @Get()
  @Allow('people.manage')
  all(@CurrentActor() actor: Actor): Promise<PersonWithRolesView[]> {
    return this.people.all(actor) as Promise<PersonWithRolesView[]>;
  }

  /** Adds a person with a role; a known address is refused with who is behind it, unless it is another person. */
  @Post()
  @Allow('people.manage')
  add(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Body() dto: AddPersonDto,
  ): Promise<PersonDetailView> {
    return this.people.add(actor, write, dto);
  }

  /** A person with every role ever held and every change of the contact. */
  @Get(':person')
  @Allow('people.manage')
  one(@CurrentActor() actor: Actor, @Param('person', IdPipe) person: string): Promise<PersonDetailView> {
    return this.people.one(actor, person);
  }

  /** Corrects address, label or language. */
  @Patch(':person')
  @Allow('people.manage')
  correct(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('person', IdPipe) person: string,
    @Body() dto: CorrectPersonDto,
  ): Promise<PersonDetailView> {
    return this.people.correct(actor, write, person, dto);
  }

  /** Gives a role. */
  @Post(':person/roles')
  @HttpCode(200)
  @Allow('people.manage')
  give(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('person', IdPipe) person: string,
    @Body() dto: GiveRoleDto,
  ): Promise<PersonDetailView> {
    return this.people.give(actor, write, person, dto);
  }

  /** Ends a role; it stays in the history. */
  @Post(':person/roles/end')
  @HttpCode(200)
  @Allow('people.manage')
  end(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('person', IdPipe) person: string,
    @Body() dto: EndRoleDto,
  ): Promise<PersonDetailView> {
    return this.people.end(actor, write, person, dto);
  }
}
