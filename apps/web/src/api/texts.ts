import { answered, client } from './client.ts';
import type { components } from './schema.d.ts';

/** What cities wrote, as far as it matches a search. */
export type Texts = components['schemas']['TextsView'];
export type WrittenText = components['schemas']['WrittenTextView'];
/** A code of a round's code book with its counts. */
export type TextCode = components['schemas']['TextCodeView'];
export type CodeBook = components['schemas']['CodeBookView'];
/** Words cleared for publication, as the team sees them. */
export type TextQuote = components['schemas']['TextQuoteView'];
/** The same as anyone reads them. */
export type PublishedQuote = components['schemas']['PublishedQuoteView'];

/** What is searched for; what is empty asks for nothing. */
export interface TextSearch {
  readonly search: string;
  readonly question: string;
  readonly code: string;
  readonly area: string;
  readonly offset: number;
}

export const readTexts = (round: string, query: TextSearch): Promise<Texts> =>
  answered(client.GET('/api/rounds/{round}/texts', { params: { path: { round }, query: { ...query } } }));
export const readCodeBook = (round: string): Promise<CodeBook> =>
  answered(client.GET('/api/rounds/{round}/text-codes', { params: { path: { round } } }));
export const addCode = (round: string, body: { name: string; definition: string }): Promise<CodeBook> =>
  answered(client.POST('/api/rounds/{round}/text-codes', { params: { path: { round } }, body }));
/** Writes the next version of a code. */
export const changeCode = (
  code: string,
  body: { name: string; definition: string; retired: boolean },
): Promise<CodeBook> => answered(client.PUT('/api/text-codes/{code}', { params: { path: { code } }, body }));
export const codeText = (round: string, text: string, code: string, given: boolean): Promise<CodeBook> =>
  answered(
    client.POST('/api/rounds/{round}/texts/{text}/codes', {
      params: { path: { round, text } },
      body: { code, given },
    }),
  );
export const readTextQuotes = (round: string): Promise<readonly TextQuote[]> =>
  answered(client.GET('/api/rounds/{round}/text-quotes', { params: { path: { round } } }));
export const clearQuote = (round: string, text: string, words: string): Promise<readonly TextQuote[]> =>
  answered(
    client.POST('/api/rounds/{round}/texts/{text}/quotes', {
      params: { path: { round, text } },
      body: { words },
    }),
  );
export const revokeQuote = (quote: string, reason: string): Promise<readonly TextQuote[]> =>
  answered(
    client.POST('/api/text-quotes/{quote}/revocation', { params: { path: { quote } }, body: { reason } }),
  );
export const readPublishedQuotes = (round: string): Promise<readonly PublishedQuote[]> =>
  answered(client.GET('/api/rounds/{round}/quotes', { params: { path: { round } } }));
