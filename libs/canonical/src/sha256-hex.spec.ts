import { sha256Hex } from './sha256-hex.ts';

describe('sha256Hex', () => {
  test.each([
    // FIPS 180-4 examples, NIST CSRC.
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('meets the published digest of "%s"', (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });

  test('hashes a text as its UTF-8 bytes', () => {
    expect(sha256Hex('Medellín')).toBe(sha256Hex(new TextEncoder().encode('Medellín')));
  });
});
