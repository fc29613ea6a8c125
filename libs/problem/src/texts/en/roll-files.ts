/** Refusals and warnings of importing the roll, and of taking a change of it back. */
export const rollFilesTexts = {
  'workbook-not-csv': 'This is a spreadsheet workbook. Save the sheet as “CSV UTF-8” and choose that file.',
  'not-utf-8':
    'From this line on the file is not UTF-8, so names would be damaged. In the spreadsheet, save it as “CSV UTF-8”.',
  'not-a-text-file': 'This is not a text file: it holds bytes that no text has.',
  'cell-unknown-kind':
    'A member is a city, district, county or consortium (city, district, county, consortium).',
  'not-a-language': 'This is not a language code such as en or pt-BR: {value}',
  'cell-unknown-size-class': 'This is not one of the size classes: {value}',
  'cell-not-a-web-address': 'This is not a web address that begins with https:// or http://.',
  'cell-unknown-status': 'This is not a status (admitted, active, inactive, withdrawn): {value}',
  'parts-missing': 'An entry of this cell has too few or too many parts between the | signs: {value}',
  'invalid-member-id':
    'A new member’s id is its name and its country’s code in small letters, as in cork-irl. Leave the cell empty, and it is made.',
  'id-of-namesake':
    'The roll has {value} already. If this row is that member, write {value} into the cell; if it is another one of the same name, write {next}.',
  'id-of-another-country':
    'This id belongs to a member in another country: {value}. An import cannot move a member; correct the country by hand.',
  'successor-unknown': 'The successor is neither on the roll nor in the file: {value}',
  'successor-is-itself': 'A member cannot be its own successor.',
  'near-another-member':
    '“{value}” is close to “{name}”, another member in the same country. The same city twice, or a new name of it?',
  'leaves-roll-today': '{value} is on today’s roll and would no longer be.',
  'name-replaced':
    'The name “{name}” would be replaced by “{value}” and not be kept. If the city was renamed, rename it by hand instead.',
  'former-name-in-file': '“{value}” is a former name; the present one, “{name}”, is kept.',
  'country-named-otherwise': 'The roll calls this country “{name}”, the file “{value}”.',
  'formula-cell': 'This looks like a formula of a spreadsheet and would be kept as plain text: {value}',
  'import-refused': 'Nothing was imported: the file has {count} mistakes.',
  'nothing-to-import': 'The file would change nothing, so nothing was imported.',
  'mixed-scripts':
    '“{value}” mixes letters of several scripts in one word: one of them may only look like the right one.',
  'doubly-encoded': '“{value}” looks like text that was encoded twice; should it read “{name}”?',
  'region-otherwise':
    'The roll’s other members of this country are in the region “{name}”, this one would be in “{value}”.',
  'roll-changed-since':
    'The roll has changed since you looked at this file. Nothing was imported; check the file again.',
  'edit-unknown': 'This change of the roll does not exist.',
  'edit-undone-already': 'This change has been undone already.',
  'edit-undo-blocked': 'This cannot be undone as it stands; nothing was changed. What is in the way: {count}',
  'changed-since': 'Changed again by a later edit.',
  'left-since': 'This member has left the list since.',
  'came-back-since': 'This member is on the list again.',
  'succeeds-another': 'Another member was merged into this one.',
  'member-in-use': 'Other records refer to this member, so it cannot leave.',
  'member-has-people': 'People hold, or have held, a role for this member.',
  'member-in-round': 'This member was asked in a round.',
  'member-has-answer': 'This member has an answer in a round.',
  'member-has-seat': 'This member has a seat in an assembly.',
  'member-has-objection': 'An objection to a published roll was made about this member.',
} as const;
