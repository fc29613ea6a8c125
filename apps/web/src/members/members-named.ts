import type { RollMember } from '../api/members.ts';

/**
 * Members whose city or country has the words in its name, whatever the accents, in a region where one is given. A
 * country is found by the name that the reader sees and by that on the roll.
 */
export function membersNamed<Member extends Pick<RollMember, 'name' | 'countryName' | 'region'>>(
  members: readonly Member[],
  words: string,
  region: string,
  countryName: (member: Member) => string = (member) => member.countryName,
): readonly Member[] {
  const wanted = plain(words.trim());
  return members.filter(
    (member) =>
      (region === '' || member.region === region) &&
      (wanted === '' ||
        plain(`${member.name} ${member.countryName} ${countryName(member)}`).includes(wanted)),
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
