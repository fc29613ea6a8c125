/** Refusals about the plan, documents and the bundle. */
export const planTexts = {
  'plan-unknown': 'This plan does not exist.',
  'plan-version-unknown': 'This version of the plan does not exist.',
  'plan-not-drafted': 'The plan has not been drafted yet.',
  'bundle-not-ready': 'There is nothing to publish in a bundle yet.',
  'archive-unreadable': 'The file is not a bundle that can be read.',
  'archive-too-large': 'The bundle is larger than can be accepted.',
  'archive-name-refused': 'The bundle holds a file whose name cannot be accepted: {name}',
  'plan-adopted': 'The plan has been adopted: it is changed by amendments, not by editing.',
  'plan-format-old':
    'This version is of an earlier edition of the format and cannot be edited. Draft the plan anew.',
  'plan-base-unknown': 'The version that these changes were begun on is not one of this plan.',
  'plan-edit-conflict':
    'Somebody else has changed the same lines meanwhile. Nothing was overwritten; look at both.',
  'plan-edit-refused': 'These changes cannot be made as they stand; nothing was changed.',
  'edit-line-unknown': 'The plan has no such line.',
  'edit-value-unfit': 'This value cannot stand in this field.',
  'edit-city-unknown': 'This city is not a member.',
  'edit-text-empty': 'A text cannot be empty.',
  'edit-text-too-long': 'The text is longer than 8,000 characters.',
  'edit-output-unknown': 'An activity can only serve an output of its own area.',
  'edit-too-many-coordinators': 'Three cities at most coordinate an area.',
  'edit-coordinates-twice': '{city} already coordinates an area.',
  'edit-ends-before-start': 'The activity would end before it begins.',
  'edit-after-unknown': 'It can only wait for another activity of its area.',
  'edit-before-what-it-needs': 'It would begin before the activity that it builds on has ended.',
  'task-request-unknown': 'This city was not asked that.',
} as const;
