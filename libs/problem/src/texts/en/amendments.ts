/** Refusals of amendments. */
export const amendmentTexts = {
  'amendment-unknown': 'This amendment does not exist.',
  'amendment-not-open': 'This amendment is decided, withdrawn or fallen already.',
  'amendment-refused': 'This amendment cannot be taken in as it stands; nothing was recorded.',
  'amendment-empty': 'It changes nothing.',
  'amendment-without-mover': 'A city has to move it.',
  'amendment-circle': 'It would amend itself.',
  'amendment-falls-in-circle':
    'They would fall with one another in a circle. Name them as alternatives instead.',
  'amendment-language-differs': 'Write this text in the language of the amendment.',
  'amendment-base-stale':
    'The plan has changed since you began. Look at the lines as they stand now and submit again.',
  'amendment-line-changed': 'Somebody else has changed this line since.',
  'amendment-support-is-their-own': 'A city says itself that it stands by an amendment.',
  'amendment-on-agenda': 'This amendment is on the agenda. Ask the chair to withdraw it.',
  'amendment-on-agenda-already': 'This amendment is on the agenda already.',
  'amendment-amended': 'Others want to amend this amendment. Ask the chair to withdraw it.',
  'amendment-own-language': 'This is the language in which the amendment was written.',
  'amendment-translated': 'This amendment is there in every language.',
  'amendment-untranslated':
    'Amendment {number} is not there in these languages: {languages}. Translate it, or confirm that it is decided without.',
  'amendment-twice': 'An amendment stands in the order twice.',
  'amendment-after-what-it-amends': 'Amendment {number} is decided before the one that it amends.',
  'amendment-contested': 'Amendment {number} gets in the way of another: it is decided by itself.',
  'amendment-withdrawn-itself': 'Withdraw the amendment: its item goes with it.',
  'amendments-clash': '{one} and {other} cannot both be made: they differ over {line}.',
} as const;
