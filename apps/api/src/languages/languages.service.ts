import { Injectable } from '@nestjs/common';
import { coverageByArea, coverageOf, flawOf, judgedTexts, succession, textId } from '#languages';
import type { JudgedText, Translation } from '#languages';
import { directionOf, isBuiltIn, languageNames, languages, languageTag } from '#members';
import type { Actor, InterfaceLanguage, Language } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { personOf } from '../members/person-of.ts';
import type { AddedLanguage } from './added-language.ts';
import { LanguagePacks, languagesTopic } from './language-packs.ts';
import type { MessagesQuery, UploadLanguageDto } from './languages.dto.ts';
import type {
  LanguageDetailView,
  LanguageMessagesView,
  LanguageView,
  OpenTextView,
  UploadView,
} from './languages.view.ts';
import { poFile, readPo } from './po-file.ts';
import type { PoTranslation } from './po-file.ts';
import { builtInTranslations, sourceTexts } from './source-texts.ts';

/** Refused translations that are shown; whoever has more has one cause for them. */
const shownRefusals = 200;

/** The languages of the product: what each one has, and how the team adds one. */
@Injectable()
export class LanguagesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly packs: LanguagePacks,
    private readonly live: LiveEvents,
    private readonly clock: Clock,
  ) {}

  all(): LanguageView[] {
    return [...languages.map(builtInView), ...this.packs.all().map(addedView)];
  }

  one(tag: string): LanguageDetailView {
    const added = this.packs.find(tag);
    if (!added && !isBuiltIn(tag)) throw new Problem('not-found', 'language-unknown', { tag });
    const judged = added ? added.judged : judgedBuiltIn(tag as Language);
    return {
      ...(added ? addedView(added) : builtInView(tag as Language)),
      areas: [...coverageByArea(judged)],
      open: judged.flatMap(openText),
    };
  }

  /** What an added language can show, of some areas or of all. */
  messages(tag: string, { areas }: MessagesQuery): LanguageMessagesView {
    const added = this.packs.find(tag);
    if (!added) throw new Problem('not-found', 'language-unknown', { tag });
    const wanted = areas?.split(',');
    const ids = sourceTexts()
      .filter(({ area }) => wanted?.includes(area) ?? true)
      .map(textId);
    const texts = ids.flatMap((id) => {
      const text = added.texts.get(id);
      return text === undefined ? [] : [[id, text] as const];
    });
    return { tag, hash: added.hash, texts: Object.fromEntries(texts) };
  }

  /** The file that translators fill in: of a language that nobody has begun, it is empty. */
  async template(actor: Actor, text: string): Promise<string> {
    const tag = tagOf(text);
    if (isBuiltIn(tag)) return poFile(tag, judgedBuiltIn(tag));
    const latest = await this.gate.as(actor).transaction((store) => store.languages.latestOf(tag));
    return poFile(tag, judgedTexts(sourceTexts(), latest?.translations ?? []));
  }

  async upload(
    actor: Actor,
    write: WriteKey,
    dto: UploadLanguageDto,
    reader: InterfaceLanguage,
  ): Promise<UploadView> {
    const tag = tagOf(dto.tag);
    if (isBuiltIn(tag)) throw new Problem('invalid', 'language-built-in', { tag });
    const name = nameOf(dto.name);
    const file = readPo(dto.po);
    const said = file.language.replaceAll('_', '-');
    if (said !== '' && languageTag(said) !== tag) {
      throw new Problem('invalid', 'language-file-other', { said: said.slice(0, 40), tag });
    }
    const judged = judgedTexts(sourceTexts(), file.translations);
    const nothing = !judged.some(({ translation, flaw }) => translation && !flaw);
    if (!dto.dryRun && nothing) throw new Problem('invalid', 'language-file-empty');
    const result = await this.gate.as(actor).once(write, async (store) => {
      const latest = await store.languages.latestToFollow(tag);
      const former = judgedTexts(sourceTexts(), latest?.translations ?? []);
      const { texts, counts } = succession(former, judged);
      const offered = latest?.state === 'offered';
      const version = dto.dryRun
        ? null
        : await store.languages.append(latest, {
            tag,
            name,
            state: 'offered',
            translations: texts.flatMap(kept),
            at: this.clock.now().toISOString(),
            person: personOf(actor),
          });
      return {
        ...this.refusals(judged, file.translations, reader),
        ...coverageOf(texts),
        areas: [...coverageByArea(texts)],
        counts,
        before: offered ? coverageOf(former).percent : null,
        replaces: offered ? latest.version : null,
        version: version?.version ?? null,
      };
    });
    if (!dto.dryRun) await this.changed();
    return { ...result, nothing, dryRun: dto.dryRun, tag, name, direction: directionOf(tag) };
  }

  /** What of a file is not taken, and why. */
  private refusals(
    judged: readonly JudgedText<PoTranslation>[],
    given: readonly PoTranslation[],
    reader: InterfaceLanguage,
  ): Pick<UploadView, 'leftOver' | 'refused'> {
    const known = new Set(judged.map(({ source }) => textId(source)));
    const refused = judged.flatMap(({ source: { context, english }, translation, flaw }) => {
      if (!translation || !flaw) return [];
      const detail = this.packs.problemText(flaw.code, flaw.params, reader);
      const { line, text } = translation;
      return [{ line, context, english, text: text.slice(0, 400), code: flaw.code, detail }];
    });
    return {
      leftOver: given.filter((translation) => !known.has(textId(translation))).length,
      refused: refused.sort((a, b) => a.line - b.line).slice(0, shownRefusals),
    };
  }

  /** Offers a language no longer; its file is kept, and whoever read it reads English. */
  async withdraw(actor: Actor, write: WriteKey, tag: string): Promise<void> {
    await this.gate.as(actor).once(write, async (store) => {
      const latest = await store.languages.latestToFollow(tag);
      if (latest?.state !== 'offered') throw new Problem('not-found', 'language-unknown', { tag });
      await store.languages.append(latest, {
        ...latest,
        state: 'withdrawn',
        at: this.clock.now().toISOString(),
        person: personOf(actor),
      });
    });
    await this.changed();
  }

  private async changed(): Promise<void> {
    await this.packs.look();
    this.live.announce(languagesTopic);
  }
}

/** A text that is missing, flawed or outdated; nothing for one that is as it should be. */
function openText({ source, translation, state }: JudgedText): readonly OpenTextView[] {
  if (state === 'done' || state === 'unreviewed') return [];
  const { area, context, english } = source;
  const former = translation?.english ?? english;
  const translatedFrom = former === english ? null : former;
  return [{ area, context, english, state, text: translation?.text ?? null, translatedFrom }];
}

/** A text as it is kept: its translation without the file's line; nothing of what cannot be shown. */
function kept({ translation, flaw }: JudgedText): readonly Translation[] {
  if (translation === null || flaw) return [];
  const { context, english, text, unreviewed } = translation;
  return [{ context, english, text, unreviewed }];
}

function tagOf(text: string): string {
  const tag = languageTag(text);
  if (tag === null) throw new Problem('invalid', 'language-tag-invalid', { tag: text.slice(0, 40) });
  return tag;
}

function nameOf(text: string): string {
  const name = text.trim().normalize('NFC');
  const source = { context: 'name', area: 'name', english: name, form: 'places' } as const;
  if (name === '' || flawOf({ ...source, english: '' }, name))
    throw new Problem('invalid', 'language-name-invalid');
  return name;
}

const judgedBuiltIn = (language: Language): readonly JudgedText[] =>
  judgedTexts(sourceTexts(), builtInTranslations(language));

function builtInView(language: Language): LanguageView {
  return {
    tag: language,
    name: languageNames[language],
    direction: directionOf(language),
    builtIn: true,
    hash: null,
    version: null,
    at: null,
    ...builtInCoverage(language),
  };
}

const coverages = new Map<Language, ReturnType<typeof coverageOf>>();

/** Counted once: the texts of a build do not change. */
function builtInCoverage(language: Language): ReturnType<typeof coverageOf> {
  const known = coverages.get(language) ?? coverageOf(judgedBuiltIn(language));
  coverages.set(language, known);
  return known;
}

function addedView({ version: { tag, name, version, at }, hash, judged }: AddedLanguage): LanguageView {
  return { tag, name, direction: directionOf(tag), builtIn: false, hash, version, at, ...coverageOf(judged) };
}
