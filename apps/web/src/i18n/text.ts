import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, LocalText } from '#members';
import { directionOf, intlTag } from './language.ts';
import type { MessageKey } from './message-key.ts';

/** ICU patterns by key, of the areas of the product that an entry shows. */
export type Messages = Readonly<Partial<Record<MessageKey, string>>>;

/** Values that a message may name; a string is isolated from the text around it where directions mix. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Everything that depends on the reader's language. */
export interface Text {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The message in the reader's language; a key that is missing shows itself, so that it is noticed. */
  readonly t: (key: MessageKey, values?: TextValues) => string;
  /** True when this entry's messages have the key: for codes that come from the server. */
  readonly has: (key: string) => key is MessageKey;
  /** A text of the data in the reader's language. */
  readonly local: (text: LocalText) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** An instant or a calendar day; days are read as UTC, so that no zone moves them. */
  readonly date: (iso: string, options?: Intl.DateTimeFormatOptions) => string;
  readonly list: (items: readonly string[]) => string;
  readonly ordinal: (value: number) => string;
  readonly compare: (left: string, right: string) => number;
}

const firstStrong = '\u2068';
const popIsolate = '\u2069';

/** The texts of one language over a set of messages. */
export function textFor(language: Language, messages: Messages): Text {
  const tag = intlTag(language);
  const direction = directionOf(language);
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  const collator = new Intl.Collator(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });

  const t = (key: MessageKey, values?: TextValues): string => {
    const pattern = messages[key];
    if (pattern === undefined) return key;
    if (values === undefined && !/[{'<]/.test(pattern)) return pattern;
    let message = compiled.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(pattern, tag, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return String(message.format(prepared(pattern, values, direction)));
  };

  return {
    language,
    direction,
    t,
    has: (key): key is MessageKey => Object.hasOwn(messages, key),
    local: (text) => text[language] || text.en,
    number: (value, options) => new Intl.NumberFormat(tag, options).format(value),
    date: (iso, options = { day: 'numeric', month: 'long', year: 'numeric' }) =>
      new Intl.DateTimeFormat(tag, iso.length === 10 ? { ...options, timeZone: 'UTC' } : options).format(
        new Date(iso),
      ),
    list: (items) => lists.format(direction === 'rtl' ? items.map(isolate) : items),
    ordinal: (value) => t('common.ordinal', { value }),
    compare: collator.compare,
  };
}

/** A name in another script kept apart from the Arabic around it; Arabic words need no frame, and get none. */
function isolate(name: string): string {
  return /\p{Script=Arabic}/u.test(name) ? name : `${firstStrong}${name}${popIsolate}`;
}

/**
 * Strings that the pattern prints are isolated where the text runs from right to left; those it chooses by
 * (`select`) take underscores for hyphens, which ICU does not allow in the name of a choice.
 */
function prepared(pattern: string, values: TextValues = {}, direction: 'ltr' | 'rtl'): TextValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      if (pattern.includes(`{${name}, select`)) return [name, value.replaceAll('-', '_')];
      return [name, direction === 'rtl' && pattern.includes(`{${name}}`) ? isolate(value) : value];
    }),
  );
}
