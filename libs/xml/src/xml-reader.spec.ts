import { Problem } from '#problem';
import { XmlReader } from './xml-reader.ts';

function read(text: string, size = text.length): readonly string[] {
  const seen: string[] = [];
  const reader = new XmlReader({
    open: (name, attribute) => seen.push(`<${name} ${attribute('a') ?? ''}`),
    text: (words) => seen.push(words),
    close: (name) => seen.push(`>${name}`),
  });
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  reader.end();
  return seen;
}

const refusal = (text: string, size?: number): unknown => {
  try {
    return read(text, size);
  } catch (error) {
    return error instanceof Problem ? [error.code, error.params] : error;
  }
};

const sound = `\uFEFF<?xml version="1.0"?>
<x:all><!-- <not> & --><row a="1 &lt; 2 > 0"/><t b='"'>R&amp;D &#233;&#x1F30D;</t><t><![CDATA[<b>&</b>]]></t></x:all>`;

describe('XmlReader', () => {
  test('reads elements, attributes, entities and sections', () => {
    expect(read(sound)).toEqual([
      '<all ',
      '<row 1 < 2 > 0',
      '>row',
      '<t ',
      'R&D é🌍',
      '>t',
      '<t ',
      '<b>&</b>',
      '>t',
      '>all',
    ]);
  });

  test.each([1, 2, 3, 7, 50])('reads the same in pieces of %d', (size) => {
    expect(read(sound, size).join('')).toBe(read(sound).join(''));
  });

  test.each([
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', 'xml-doctype'],
    ['a file to fetch', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'xml-doctype'],
    ['an entity of its own', '<a>&b;</a>', 'xml-broken'],
    ['a bare ampersand', '<a>R & D</a>', 'xml-broken'],
    ['half a surrogate', '<a>&#xD800;</a>', 'xml-broken'],
    ['the character that cannot be stored', '<a>&#0;</a>', 'xml-broken'],
    ['elements that close in another order', '<a><b></a></b>', 'xml-broken'],
    ['an end that is missing', '<a><b></b>', 'xml-broken'],
    ['a tag that is cut', '<a><b', 'xml-broken'],
    ['a value without quotes', '<a b=1></a>', 'xml-broken'],
    ['two documents', '<a/><a/>', 'xml-broken'],
    ['words around it', '<a/>more', 'xml-broken'],
    ['no XML', 'PK', 'xml-broken'],
    ['nothing', '', 'xml-broken'],
    ['too many levels', '<a>'.repeat(101), 'xml-too-deep'],
  ])('refuses %s', (_, text, code) => {
    expect(refusal(text)).toEqual([code, { line: 1 }]);
    expect(refusal(text, 1)).toEqual([code, { line: 1 }]);
  });

  test('names the line', () => {
    expect(refusal('<a>\n<b>\n</c></a>')).toEqual(['xml-broken', { line: 3 }]);
    expect(refusal('<a>\n<b>\n</c></a>', 2)).toEqual(['xml-broken', { line: 3 }]);
  });
});
