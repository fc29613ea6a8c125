import { fileTypeNames } from './file-types.ts';

test('kinds of files bear the names that people know', () => {
  expect(fileTypeNames(['application/pdf', 'image/jpeg'])).toEqual(['PDF', 'JPEG']);
});
