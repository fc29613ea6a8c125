/** Refusals about frozen rolls and objections to them. */
export const rollsTexts = {
  'roll-unknown': 'There is no such roll, or it is not published yet.',
  'roll-empty': 'Nobody is on the roll on {on}: there is nothing to freeze.',
  'roll-frozen-already': 'The roll on {on} is frozen already, with exactly these members.',
  'roll-of-other-day': 'A roll can only replace one of the same day; the other is of {on}.',
  'roll-replaced': 'Another roll has already replaced this one.',
  'roll-published': 'This roll is published already.',
  'roll-not-published': 'Objections can be made once the roll is published.',
  'objections-until-past': 'The last day for objections is over already: choose a later one.',
  'objections-closed': 'The last day for objections was {until}.',
  'objection-unknown': 'There is no such objection, or it is not yours to read.',
  'objection-needs-name': 'Name the city that is missing.',
  'objection-city-not-listed': 'Choose a city that is on this roll.',
  'objection-not-yours': 'Only who made the objection can withdraw it.',
  'objection-closed': 'This objection has ended already.',
} as const;
