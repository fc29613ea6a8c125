import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { AddedMailTexts } from '#mail';
import { bestLanguage, languages } from '#members';
import type { InterfaceLanguage } from '#members';
import { problemText } from '#problem';
import type { ProblemParams } from '#problem';
import { StoreGate } from '#store';
import { LiveEvents } from '../http/live-events.ts';
import { addedLanguage } from './added-language.ts';
import type { AddedLanguage } from './added-language.ts';

/** Announced after every change of the added languages. */
export const languagesTopic = 'languages';

const system = { kind: 'system', name: 'languages' } as const;
/** A notification may be lost with its connection; after this time a process looks for itself. */
const lookAgainAfter = 60_000;
/** Browsers send few different headers; whoever invents them shall not fill the memory. */
const rememberedHeaders = 500;

/** The added languages, held in memory, so that a refusal can be said in one without asking the database. */
@Injectable()
export class LanguagePacks implements OnApplicationBootstrap {
  private readonly logger = new Logger(LanguagePacks.name);
  private offered: ReadonlyMap<string, AddedLanguage> = new Map();
  private readonly best = new Map<string, InterfaceLanguage>();
  private lookedAt = 0;

  constructor(
    private readonly gate: StoreGate,
    private readonly live: LiveEvents,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.look();
    this.live.onAnnounced((topic) => {
      if (topic === languagesTopic) this.lookInTheBackground();
    });
  }

  /** Reads what has been added since; a version that is known is not judged again. */
  async look(): Promise<void> {
    this.lookedAt = performance.now();
    const versions = await this.gate.as(system).transaction((store) => store.languages.latest());
    const offered = versions.filter(({ state }) => state === 'offered');
    this.offered = new Map(
      offered.map((version) => {
        const known = this.offered.get(version.tag);
        return [version.tag, known?.version.version === version.version ? known : addedLanguage(version)];
      }),
    );
    this.best.clear();
  }

  /** The added languages that can be chosen, by tag. */
  all(): readonly AddedLanguage[] {
    if (performance.now() - this.lookedAt > lookAgainAfter) this.lookInTheBackground();
    return [...this.offered.values()];
  }

  find(tag: InterfaceLanguage): AddedLanguage | undefined {
    return this.offered.get(tag);
  }

  /** The interface language for wanted tags, or for an `Accept-Language` header; English when none fits. */
  languageFor(header: string): InterfaceLanguage {
    const known = this.best.get(header);
    if (known !== undefined) return known;
    const wanted = header.split(',').map((part) => part.split(';')[0] ?? '');
    const tags = this.all().map(({ version }) => version.tag);
    const best = bestLanguage(wanted, [...languages, ...tags]) ?? 'en';
    if (this.best.size < rememberedHeaders) this.best.set(header, best);
    return best;
  }

  /** The text of a problem in a built-in or an added language. */
  problemText(code: string, params: ProblemParams, language: InterfaceLanguage): string {
    return problemText(code, params, language, this.find(language)?.problems);
  }

  /** The mail texts of an added language; none for a built-in one. */
  mails(language: InterfaceLanguage): AddedMailTexts {
    return this.find(language)?.mails ?? {};
  }

  private lookInTheBackground(): void {
    this.look().catch((error: unknown) => this.logger.error(String(error)));
  }
}
