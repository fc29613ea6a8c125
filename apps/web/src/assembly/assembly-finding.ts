import type { TextValues } from '#texts';
import type { AssemblyView } from '../api/assembly.ts';
import type { MessageKey } from '../i18n/message-key.ts';

/** The session in a sentence: how much is adopted, and what is happening now. */
export function assemblyFinding(assembly: {
  readonly state: AssemblyView['state'];
  readonly items: readonly Pick<AssemblyView['items'][number], 'number' | 'state'>[];
}): { readonly key: MessageKey; readonly values: TextValues } {
  const { items } = assembly;
  const adopted = items.filter((item) => item.state === 'adopted').length;
  const values = { adopted, items: items.length };
  if (assembly.state === 'closed') {
    return adopted === items.length
      ? { key: 'assembly.findingAll', values: { items: items.length } }
      : { key: 'assembly.findingClosed', values };
  }
  const polling = items.find((item) => item.state === 'polling');
  if (polling !== undefined)
    return { key: 'assembly.findingPolling', values: { ...values, number: polling.number } };
  return { key: 'assembly.findingOpen', values };
}
