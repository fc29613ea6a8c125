import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { builtInLanguage, countryNameIn } from '#members';
import type { Actor, InterfaceLanguage, Language } from '#members';
import { StoreGate } from '#store';
import { Allow } from '../http/allow.decorator.ts';
import { IdPipe } from '../http/id.pipe.ts';
import { CurrentActor, ReaderLanguage } from '../http/request-context.ts';
import { RollDocumentQuery } from '../members/rolls.dto.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import { cityDelegations } from './city-delegations.ts';
import { PrintPackThreads } from './print-pack-threads.ts';

@ApiTags('assembly')
@Controller('assemblies/:assembly')
export class PrintPackController {
  constructor(
    private readonly gate: StoreGate,
    private readonly threads: PrintPackThreads,
  ) {}

  /** Roll-call sheet and ballot slips, for a hall whose network is dead. */
  @Get('print-pack.pdf')
  @Allow('credentials.check')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('assembly', IdPipe) id: string,
    @Query() query: RollDocumentQuery,
    @ReaderLanguage() reader: InterfaceLanguage,
  ): Promise<StreamableFile> {
    const language = query.language ?? builtInLanguage(reader);
    const pack = await this.gate.as(actor).transaction(async (store) => {
      const { title, openedAt, simulated, practice } = await assemblyOrRefuse(store, id);
      const seats = (await cityDelegations(store, id)).map(({ cityName, country, countryName }) => ({
        city: cityName,
        country: countryIn(language, country, countryName),
      }));
      const areas = (await store.assemblies.items(id)).flatMap(({ kind, title: name }) =>
        kind === 'area' ? [name[language]] : [],
      );
      return { language, title, openedAt, simulated: simulated || practice, seats, areas };
    });
    return new StreamableFile(await this.threads.print(pack), {
      type: 'application/pdf',
      disposition: `inline; filename="gnlc-print-pack-${language}.pdf"`,
    });
  }
}

/** The roll is kept in English, and its own name stands there. */
function countryIn(language: Language, code: string, english: string): string {
  return language === 'en' ? english : (countryNameIn(code, language) ?? english);
}
