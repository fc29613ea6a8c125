import { problemText } from '#problem';
import { exchangeNoteCodes, exchangeRefusalCodes } from '#survey';

test('whatever a file is refused or noted for has a text', () => {
  const without = [...exchangeNoteCodes, ...exchangeRefusalCodes].filter(
    (code) =>
      problemText(code, {}, 'en') === problemText('no-such-code', {}, 'en').replace('no-such-code', code),
  );
  expect(without).toEqual([]);
});
