/** Refusals about people, their roles and contacts. */
export const peopleTexts = {
  'role-needs-country': 'This role is held for a country: name the country.',
  'role-takes-no-country': 'This role is not held for a country.',
  'country-unknown': 'The network has no member in this country: {country}',
  'address-known':
    'This address is known already. Say whether it is the same person or another one with the same mailbox.',
  'role-unknown': 'There is no such role here.',
  'role-ended': 'This role has ended already.',
  'role-held': 'This person has this role already.',
  'own-administrator': 'You cannot end your own administrator role. Another administrator can.',
  'last-administrator': 'This is the last administrator. Name another one first.',
  'last-focal-point': 'This is the last focal point of the city. Invite another one first.',
  'administrators-only': 'Only an administrator may do this to an administrator.',
  'city-gone':
    '{city} is not a member of the network any more: nobody can be invited for it. Its people keep their roles, so that they can object to a roll.',
  'too-many-invitations':
    'The city has invited {limit} colleagues within a day. Go on tomorrow, or write to the coordination team.',
  'replaced-by-same': 'The new focal point has the address of the old one.',
  'signed-in-already': 'This person has signed in already.',
  'invited-often':
    'This invitation was sent again {points} times within a day. Go on tomorrow, or ask the person to look among unwanted mails.',
  'contact-none': 'No contact of this city is known yet.',
} as const;
