/** Refusals about the life of a round, its invitation links and its letters. */
export const roundsTexts = {
  'round-not-draft': 'This can only be changed while the round is planned.',
  'round-settings-unsigned':
    'Nobody has signed yet how the answers will be ranked. Until then the round does not open.',
  'round-cities-practice-only': 'Only a pilot can ask chosen cities; a round that counts asks all members.',
  'cohort-twice': 'Two groups have the same id.',
  'city-in-two-cohorts': 'A city stands in two groups.',
  'extension-not-later': 'More time must end later than the time that stands.',
  'invitation-unknown': 'This link is not one of ours. Copy it again from the mail, whole.',
  'invitation-revoked': 'This link was withdrawn. The coordination team can send another one.',
  'invitation-over': 'The round is over, and the link with it.',
  'letter-unknown': 'There is no such letter.',
  'letter-invalid': 'The letter cannot be sent like this.',
  'letter-empty': 'Something has to stand here.',
  'letter-too-long': 'This is too long; the limit in characters is {limit}.',
  'letter-brace': 'A brace belongs to no place, or the subject has a second line.',
  'letter-place-unknown': 'This letter has no such place: {place}',
  'letter-place-missing': 'The letter is of no use without this place: {place}',
  'letter-by-itself': 'This letter is sent by itself when there is a reason.',
  'letter-nobody': 'There is nobody to write to, or nothing to say.',
  'settings-not-signed':
    'An official run keeps to the settings that were signed. Others are for exploring: mark the run as not official.',
  'too-few-answers': 'Fewer cities have ranked than the signed settings ask for.',
  'questionnaire-no-json': 'The questionnaire is not JSON.',
  'questionnaire-of-closed-round': 'The round is closed: what it asked stays as it is.',
  'questionnaire-another': 'An open round keeps its questionnaire: it asks “{id}”, this is “{other}”.',
  'questionnaire-not-later': 'The round asks version {version}; version {other} is not a later one.',
  'questionnaire-version-taken':
    'Version {version} of “{id}” is kept already and says something else. Give this one a higher number.',
  'questionnaire-incompatible':
    'This version cannot take the place of the one that cities are answering: their answers would be lost, refused or say something else.',
  'change-incompatible': 'This cannot change while the round is open: {kind} ({part}).',
} as const;
