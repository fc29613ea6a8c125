/** Files of other programs: what cannot be read, and what of them could not be carried over. */
export const exchangeTexts = {
  'xml-doctype': 'Line {line} declares a document type. Such files are not read: they can grow without end.',
  'xml-broken': 'The file is damaged or incomplete: it cannot be read from line {line} on.',
  'xml-too-deep': 'From line {line} on the file has too many levels inside each other.',
  'workbook-old':
    'This is an old Excel workbook, or one behind a password. Save it as .xlsx without a password.',
  'workbook-unreadable': 'This is no workbook (.xlsx), or it is damaged.',
  'workbook-too-large': 'The workbook is too large; the limit is {limit}.',
  'exchange-no-questions': 'Nothing that this file asks has a counterpart here; the list says why.',
  'exchange-no-survey-sheet': 'The workbook has no sheet “survey” with a column “type”: it is no XLSForm.',
  'exchange-no-limesurvey': 'This is no survey of LimeSurvey. Export the whole survey as .lss or .txt.',
  'exchange-too-long': 'The file has more than can be read; the limit is {limit}.',
  'exchange-unknown-format':
    'This kind of file is not known here: an XLSForm (.xlsx), a survey of LimeSurvey (.lss, .txt) or a questionnaire (.json).',
  'note-array': '{what}: the table has become single questions ({count}).',
  'note-code-changed': '{what}: the code has become {code}.',
  'note-code-twice':
    '{what}: the code stands twice; this one has become {code}, and no condition looks at it.',
  'note-column': 'The column {column} ({what}) has no counterpart; it was left out.',
  'note-comment': '{what}: the comment beside the choice has no counterpart; it was left out.',
  'note-display': '{what}: a text without a question; it was left out.',
  'note-filter': '{what}: choices that depend on an earlier answer; all of them are offered.',
  'note-language': 'Texts in {language} were left out: it is no language of the questionnaires here.',
  'note-language-as-english':
    'The texts are in {language} and stand where English belongs. Put them into a language of the questionnaire.',
  'note-limit': '{what}: the limit could not be carried over: {rule}',
  'note-markup': '{what}: formatting and pictures were left out, the words are kept.',
  'note-metadata': '{what}: records something without asking ({type}); it was left out.',
  'note-needed-sometimes': '{what}: needed only under a condition; the question has become optional: {rule}',
  'note-needed-where-asked':
    '{what}: needed, but only asked after an optional question; the question has become optional.',
  'note-no-text': '{what}: has no text; its code stands in its place.',
  'note-option-twice': '{what}: the choice {option} stands twice; the first counts.',
  'note-options': '{what}: has {count} choices; from 2 to {limit} are possible. It was left out.',
  'note-reference': '{what}: names another answer in its text, which is shown as it is written.',
  'note-repeat': '{what}: is asked several times over; it was left out with all that stands in it.',
  'note-rule': '{what}: the condition could not be carried over, so the question is always asked: {rule}',
  'note-shortened': '{what}: the text is longer than {limit} characters and was cut.',
  'note-type': '{what}: this kind of question does not exist here ({type}); it was left out.',
  'responses-without-who': 'The table has no column {column} that says who answered.',
  'responses-without-answers': 'No column of the table belongs to a question of this questionnaire.',
  'responses-column-twice': 'Two columns belong to the same answer: {column}',
  'response-without-who': 'The row does not say who answered.',
  'response-twice': 'There is a row for this one already: {value}',
  'responses-refused':
    'The table was not brought in: {count} problems, each with its line. Nothing was stored.',
  'response-city-unasked': 'This city was not asked in the round: {value}',
  'response-begun': 'This city has begun an answer that says something else: {value}',
  'draft-unknown': 'This draft does not exist.',
  'draft-published':
    'The draft has been published as version {version} and no longer changes. Make a new draft from that version.',
  'draft-stale':
    'Someone else has changed this draft meanwhile. Load it again; what you typed is still on your page.',
  'draft-with-gaps':
    'Translations are missing or outdated ({count}). Complete them, or say why the questionnaire is published without them.',
  'questionnaire-unknown': 'There is no version {version} of the questionnaire {questionnaire}.',
} as const;
