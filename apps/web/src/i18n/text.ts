import { textFor as textIn } from '#texts';
import type { InterfaceLanguage } from '#members';
import type { AddedTexts, Messages as MessagesOf, ReaderText } from '#texts';
import type { MessageKey } from './message-key.ts';

/** ICU patterns by key, of the areas of the product that an entry shows. */
export type Messages = MessagesOf<MessageKey>;

/** Everything that depends on the reader's language, over the messages of the pages. */
export type Text = ReaderText<MessageKey>;

/** The texts of one language over an entry's messages. */
export const textFor: (language: InterfaceLanguage, messages: Messages, added?: AddedTexts | null) => Text =
  textIn;
