import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { AddPersonDto } from './people.dto.ts';
import { PeopleService } from './people.service.ts';
import { PersonWithRolesView } from './people.view.ts';

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

  /** Adds a person with a role; an address that is known gets the role as well. */
  @Post()
  @Allow('people.manage')
  add(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Body() dto: AddPersonDto,
  ): Promise<PersonWithRolesView> {
    return this.people.add(actor, write, dto);
  }
}
