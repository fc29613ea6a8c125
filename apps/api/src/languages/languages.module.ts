import { Global, Module } from '@nestjs/common';
import { LanguagePacks } from './language-packs.ts';
import { LanguagesController } from './languages.controller.ts';
import { LanguagesService } from './languages.service.ts';

/** Every request is answered in its reader's language, so every module may ask for the texts. */
@Global()
@Module({
  controllers: [LanguagesController],
  providers: [LanguagePacks, LanguagesService],
  exports: [LanguagePacks, LanguagesService],
})
export class LanguagesModule {}
