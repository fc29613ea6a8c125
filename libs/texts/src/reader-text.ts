import { IntlMessageFormat } from 'intl-messageformat';
import { directionOf, isBuiltIn } from '#members';
import type { InterfaceLanguage, LocalText } from '#members';
import { addedText, inEnglish } from './added-texts.ts';
import type { AddedTexts } from './added-texts.ts';
import { dataTranslation } from './data-translation.ts';
import { exactlyOne } from './exactly-one.ts';
import { intlTag } from './intl-tag.ts';
import { labelled, wellSpaced } from './well-spaced.ts';

/** ICU patterns by key, of the areas of the product that an entry shows. */
export type Messages<Key extends string = string> = Readonly<Partial<Record<Key, string>>>;

/** Values that a message may name; a string is isolated from the text around it where directions mix. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Everything that depends on the reader's language; `Key` names the messages that it can say. */
export interface ReaderText<Key extends string = string> {
  readonly language: InterfaceLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** The texts of an added language; null in a built-in one. */
  readonly added: AddedTexts | null;
  /** The message in the reader's language; a key that is missing shows itself, so that it is noticed. */
  readonly t: (key: Key, values?: TextValues) => string;
  /** True when this entry's messages have the key: for codes that come from the server. */
  readonly has: (key: string) => key is Key;
  /** A text of the data in the reader's language. */
  readonly local: (text: LocalText) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** An instant or a calendar day; days are read as UTC, so that no zone moves them. */
  readonly date: (iso: string, options?: Intl.DateTimeFormatOptions) => string;
  readonly list: (items: readonly string[]) => string;
  /** A label before what it labels: `Host: Espoo`. */
  readonly labelled: (label: string, text: string) => string;
  readonly ordinal: (value: number) => string;
  readonly compare: (left: string, right: string) => number;
}

const firstStrong = '\u2068';
const popIsolate = '\u2069';

/**
 * The texts of one language over a set of messages. For an added language the messages are the English ones, and are
 * shown, marked, where `added` has none.
 */
export function textFor<Key extends string>(
  language: InterfaceLanguage,
  messages: Messages<Key>,
  added: AddedTexts | null = null,
): ReaderText<Key> {
  const tag = intlTag(language);
  const direction = directionOf(language);
  const collator = new Intl.Collator(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });

  const translated = added === null ? () => null : dataTranslation(added, tag);
  const say = messageSayer(tag, direction);
  const sayInEnglish = messageSayer(intlTag('en'), 'ltr');

  const t = (key: Key, values?: TextValues): string => {
    const pattern = messages[key];
    if (pattern === undefined) return key;
    if (added === null) return wellSpaced(say(pattern, values), language);
    const own = addedText(added, key);
    try {
      if (own !== undefined) return say(own, values);
    } catch {
      // A translation may ask for a value that this use of the message does not give.
    }
    return inEnglish(sayInEnglish(pattern, values), direction);
  };

  return {
    language,
    direction,
    added,
    t,
    has: (key): key is Key => Object.hasOwn(messages, key),
    local: (text) =>
      isBuiltIn(language)
        ? wellSpaced(text[language] || text.en, language)
        : (translated(text.en) ?? inEnglish(text.en, direction)),
    number: (value, options) => new Intl.NumberFormat(tag, options).format(value),
    date: (iso, options = { day: 'numeric', month: 'long', year: 'numeric' }) =>
      new Intl.DateTimeFormat(tag, iso.length === 10 ? { ...options, timeZone: 'UTC' } : options).format(
        new Date(iso),
      ),
    list: (items) => lists.format(items.map((item) => isolate(item, direction))),
    labelled: (label, text) => labelled(label, text, language),
    ordinal: (value) => t('common.ordinal' as Key, { value }),
    compare: collator.compare,
  };
}

/** Fills patterns in one language; each is read once. */
function messageSayer(tag: string, direction: 'ltr' | 'rtl') {
  const compiled = new Map<string, IntlMessageFormat>();
  return (pattern: string, values?: TextValues): string => {
    if (values === undefined && !/[{'<]/.test(pattern)) return pattern;
    let message = compiled.get(pattern);
    if (message === undefined) {
      const read = new IntlMessageFormat(pattern, tag, undefined, { ignoreTag: true });
      message = new IntlMessageFormat(exactlyOne(read.getAst()), tag);
      compiled.set(pattern, message);
    }
    return String(message.format(prepared(pattern, values, direction)));
  };
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u;

/** A name that runs another way kept apart from the text around it; words that run the same way get no frame. */
function isolate(name: string, direction: 'ltr' | 'rtl'): string {
  return rightToLeft.test(name) === (direction === 'rtl') ? name : `${firstStrong}${name}${popIsolate}`;
}

/**
 * Strings that the pattern prints are isolated where they run another way than the text; those it chooses by
 * (`select`) take underscores for hyphens, which ICU does not allow in the name of a choice.
 */
function prepared(pattern: string, values: TextValues = {}, direction: 'ltr' | 'rtl'): TextValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      if (pattern.includes(`{${name}, select`)) return [name, value.replaceAll('-', '_')];
      return [name, pattern.includes(`{${name}}`) ? isolate(value, direction) : value];
    }),
  );
}
