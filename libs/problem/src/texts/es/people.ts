import type { peopleTexts as english } from '../en/people.ts';

/** Refusals about people, their roles and contacts. */
export const peopleTexts: Readonly<Record<keyof typeof english, string>> = {
  'role-needs-country': 'Esta función se ejerce por un país: indique el país.',
  'role-takes-no-country': 'Esta función no se ejerce por un país.',
  'country-unknown': 'La red no tiene ningún miembro en este país: {country}',
  'address-known': 'Esta dirección ya se conoce. Diga si es la misma persona u otra con el mismo buzón.',
  'role-unknown': 'Esa función no existe aquí.',
  'role-ended': 'Esta función ya ha terminado.',
  'role-held': 'Esta persona ya tiene esta función.',
  'own-administrator': 'No puede terminar su propia función de administración. Otro administrador sí puede.',
  'last-administrator': 'Es el último administrador. Nombre antes a otro.',
  'last-focal-point': 'Es el último punto focal de la ciudad. Invite antes a otro.',
  'administrators-only': 'Solo un administrador puede hacer esto a un administrador.',
  'city-gone':
    '{city} ya no es miembro de la red: no se puede invitar a nadie para ella. Sus personas conservan sus funciones para poder impugnar una lista.',
  'too-many-invitations':
    'La ciudad ha invitado a {limit} colegas en un día. Siga mañana o escriba al equipo de coordinación.',
  'replaced-by-same': 'El nuevo punto focal tiene la dirección del anterior.',
  'signed-in-already': 'Esta persona ya ha iniciado sesión.',
  'invited-often':
    'Esta invitación se ha reenviado {points} veces en un día. Siga mañana o pida a la persona que mire entre los correos no deseados.',
  'contact-none': 'Todavía no se conoce ningún contacto de esta ciudad.',
};
