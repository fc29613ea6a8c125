import type { ServiceUnderTest } from '../service-under-test.ts';

/** A code that one text has, and a quote that was cleared and taken back. */
export async function seedTexts(service: ServiceUnderTest): Promise<void> {
  await service.system.transaction(async ({ texts }) => {
    const [round, text, at] = ['april-2019', 'of Cork', new Date()];
    const book = { round, name: 'Money', definition: 'Lack of money.', retired: false };
    const code = await texts.writeCode(book, null, at);
    await texts.code({ round, text, code, given: true }, null, at);
    await texts.revoke(
      await texts.clear({ round, text, words: 'It lacks money.' }, null, at),
      'By mistake.',
      null,
      at,
    );
  });
}
