import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#members';
import type { WriteKey } from '#store';
import { Allow, AllowSignedIn } from '../http/allow.decorator.ts';
import { CurrentActor, Write } from '../http/request-context.ts';
import { ContactsQuery, SaveContactDto } from './contacts.dto.ts';
import { ContactsService } from './contacts.service.ts';
import { CityContactView, ContactsView } from './contacts.view.ts';

@ApiTags('members')
@Controller()
export class ContactsController {
  constructor(private readonly contacts: ContactsService) {}

  /** Who answers for each city and whether its contact holds: a country for its national contact, all for the team. */
  @Get('contacts')
  @AllowSignedIn('contacts.read')
  overview(@CurrentActor() actor: Actor, @Query() query: ContactsQuery): Promise<ContactsView> {
    return this.contacts.overview(actor, query.country ?? null);
  }

  /** How to reach a city's office. */
  @Get('cities/:city/contact')
  @Allow('contacts.correct', 'city')
  ofCity(@CurrentActor() actor: Actor, @Param('city') city: string): Promise<CityContactView> {
    return this.contacts.ofCity(actor, city);
  }

  @Put('cities/:city/contact')
  @Allow('contacts.correct', 'city')
  save(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
    @Body() dto: SaveContactDto,
  ): Promise<CityContactView> {
    return this.contacts.save(actor, write, city, dto);
  }

  /** Says that the contact is right as it stands. */
  @Post('cities/:city/contact/confirm')
  @HttpCode(200)
  @Allow('contacts.correct', 'city')
  confirm(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
  ): Promise<CityContactView> {
    return this.contacts.confirm(actor, write, city);
  }

  /** Says that mails to the address came back. */
  @Post('cities/:city/contact/bounced')
  @HttpCode(200)
  @Allow('contacts.correct', 'city')
  bounced(
    @CurrentActor() actor: Actor,
    @Write() write: WriteKey,
    @Param('city') city: string,
  ): Promise<CityContactView> {
    return this.contacts.bounced(actor, write, city);
  }
}
