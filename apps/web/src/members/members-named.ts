import type { RollMember } from '../api/members.ts';

/** Members whose city or country has the words in its name, whatever the accents, in a region where one is given. */
export function membersNamed<Member extends Pick<RollMember, 'name' | 'countryName' | 'region'>>(
  members: readonly Member[],
  words: string,
  region: string,
): readonly Member[] {
  const wanted = plain(words.trim());
  return members.filter(
    (member) =>
      (region === '' || member.region === region) &&
      (wanted === '' || plain(`${member.name} ${member.countryName}`).includes(wanted)),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll(/['’ʼ‘]/g, "'")
    .toLowerCase();
}
