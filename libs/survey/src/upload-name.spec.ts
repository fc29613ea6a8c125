import { uploadName } from './upload-name.ts';

test.each([
  ['plan.pdf', 'plan.pdf'],
  ['Plan 2030.PDF', 'Plan 2030.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\ana\\plan.pdf', 'plan.pdf'],
  // What calls itself a program and is a document ends as a document.
  ['setup.exe', 'setup.exe.pdf'],
  // A right-to-left override makes "fdp.exe" read as "exe.pdf".
  ['plan\u202Efdp.exe', 'planfdp.exe.pdf'],
  ['a\r\nContent-Type: text/html\0.pdf', 'html.pdf'],
  ['خطة المدينة.pdf', 'خطة المدينة.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['', 'file.pdf'],
  ['...', 'file.pdf'],
  [`${'x'.repeat(500)}.pdf`, `${'x'.repeat(120)}.pdf`],
])('%j is kept as %j', (name, kept) => {
  expect(uploadName(name, 'application/pdf')).toBe(kept);
});

test('the ending follows what the file is', () => {
  expect(uploadName('photo.png', 'image/jpeg')).toBe('photo.png.jpg');
  expect(uploadName('photo.JPEG', 'image/jpeg')).toBe('photo.jpeg');
});
