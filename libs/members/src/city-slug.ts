/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
};

/** A name in lower-case ASCII words joined by hyphens (`N'Zérékoré` → `nzerekore`); empty when no Latin letter is in it. */
export function citySlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[ıøđðłßæœþə]/gu, (letter) => letters[letter] ?? letter)
    .replace(/(?<=\w)['’ʼʻ](?=\w)/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
