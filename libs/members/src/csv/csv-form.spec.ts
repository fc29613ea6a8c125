import { csvForm } from './csv-form.ts';

describe('csvForm', () => {
  it.each([
    ['commas', 'a,b,c\n', { delimiter: ',', start: 0, line: 1 }],
    ['semicolons', 'a;b;c\n1,5;2;3', { delimiter: ';', start: 0, line: 1 }],
    ['tabs after a byte order mark', '\uFEFFa\tb\n', { delimiter: '\t', start: 1, line: 1 }],
    ['what Excel is told by a first line', 'sep=;\r\na,b,c;d\n', { delimiter: ';', start: 7, line: 2 }],
    [
      'commas where a quoted name holds more semicolons',
      '"a;b;c;d",e,f\n',
      { delimiter: ',', start: 0, line: 1 },
    ],
    ['commas where nothing is separated', 'city', { delimiter: ',', start: 0, line: 1 }],
    ['commas in nothing', '', { delimiter: ',', start: 0, line: 1 }],
    ['the head line after empty ones', '\n\na;b\n', { delimiter: ';', start: 0, line: 1 }],
  ])('finds %s', (_, text, form) => {
    expect(csvForm(text)).toEqual(form);
  });
});
