/** Refusals of correcting the roll by hand. */
export const rollEditTexts = {
  'day-out-of-range': 'The day must lie between {first} and {last}.',
  'name-repeated': 'This name is given already.',
  'too-many-names': 'These are too many names; the limit is {limit}.',
  'former-names-order': 'The former names must follow one another by day, the oldest first.',
  'country-name-differs': 'The other members of this country have another name for it: {value}',
  'unknown-kind': 'This is not one of the kinds of members.',
  'unknown-size-class': 'This is not one of the size classes.',
  'languages-missing': 'Give from one to {limit} languages.',
  'unknown-language': 'This language code is not known: {value}',
  'language-repeated': 'This language is given already.',
  'not-a-web-address': 'This is not a web address that begins with https://.',
  'unknown-status': 'This is not one of the statuses.',
  'too-many-spans': 'These are too many periods; the limit is {limit}.',
  'span-begins-that-day': 'Another period begins on that very day, {from}. Correct that one.',
  'status-as-before': 'The city has this status on that day already, since {from}.',
  'name-as-before': 'The city bears this name already.',
  'renamed-later':
    'The city was renamed on {day}. A new name can only begin after that; correct the former names first.',
  'merge-itself': 'A city cannot be merged into itself.',
  'merge-already': 'This city was merged already, on {day}.',
  'merge-circle': 'That city was merged into this one, so the line would lead back to where it began.',
  'merge-into-merged':
    'That city had been merged into another one by then, on {day}. Choose the one that carries on.',
  'merge-before-member': 'The city was not yet a member before that day.',
  'merge-before-status': 'A period of this city begins on {day}. Take it away or choose a later day.',
  'namesake-exists': 'There is a member with this name in this country already: {name}',
  'member-stale':
    'Someone else has changed this city meanwhile. Nothing of yours was saved yet, and nothing is lost.',
} as const;
