import type { TextValues } from '#texts';
import type { AssemblyView } from '../api/assembly.ts';
import type { MessageKey } from '../i18n/message-key.ts';

/** The session in a sentence: how much is adopted, and what is happening now. */
export function assemblyFinding(assembly: {
  readonly state: AssemblyView['state'];
  readonly items: readonly (Pick<AssemblyView['items'][number], 'number' | 'state'> &
    Partial<Pick<AssemblyView['items'][number], 'kind'>>)[];
}): { readonly key: MessageKey; readonly values: TextValues } {
  // Whether the plan is adopted does not hang on each amendment to it.
  const items = assembly.items.filter(({ kind }) => kind !== 'amendment');
  const adopted = items.filter((item) => item.state === 'adopted').length;
  const values = { adopted, items: items.length };
  if (assembly.state === 'closed') {
    return adopted === items.length
      ? { key: 'assembly.findingAll', values: { items: items.length } }
      : { key: 'assembly.findingClosed', values };
  }
  const polling = assembly.items.find((item) => item.state === 'polling');
  if (polling !== undefined)
    return { key: 'assembly.findingPolling', values: { ...values, number: polling.number } };
  return { key: 'assembly.findingOpen', values };
}
