import type { rollEditTexts as english } from '../en/roll-edit.ts';

/** Refusals of correcting the roll by hand. */
export const rollEditTexts: Readonly<Record<keyof typeof english, string>> = {
  'day-out-of-range': 'El día debe estar entre {first} y {last}.',
  'name-repeated': 'Este nombre ya está indicado.',
  'too-many-names': 'Son demasiados nombres; el límite es de {limit}.',
  'former-names-order': 'Los nombres anteriores deben seguirse por día, el más antiguo primero.',
  'country-name-differs': 'Los demás miembros de este país lo nombran de otro modo: {value}',
  'unknown-kind': 'No es uno de los tipos de miembro.',
  'unknown-size-class': 'No es una de las clases de tamaño.',
  'languages-missing': 'Indique de una a {limit} lenguas.',
  'unknown-language': 'Este código de lengua no se conoce: {value}',
  'language-repeated': 'Esta lengua ya está indicada.',
  'not-a-web-address': 'No es una dirección web que empiece por https://.',
  'unknown-status': 'No es uno de los estados.',
  'too-many-spans': 'Son demasiados períodos; el límite es de {limit}.',
  'span-begins-that-day': 'Otro período empieza ese mismo día, {from}. Corrija ese.',
  'status-as-before': 'La ciudad ya tiene este estado ese día, desde {from}.',
  'name-as-before': 'La ciudad ya lleva este nombre.',
  'renamed-later':
    'La ciudad cambió de nombre el {day}. Un nombre nuevo solo puede empezar después; corrija antes los nombres anteriores.',
  'merge-itself': 'Una ciudad no puede fusionarse consigo misma.',
  'merge-already': 'Esta ciudad ya se fusionó, el {day}.',
  'merge-circle': 'Esa ciudad se fusionó en esta, así que la línea volvería a su comienzo.',
  'merge-into-merged': 'Esa ciudad ya se había fusionado en otra, el {day}. Elija la que continúa.',
  'merge-before-member': 'La ciudad aún no era miembro antes de ese día.',
  'merge-before-status': 'Un período de esta ciudad empieza el {day}. Quítelo o elija un día posterior.',
  'namesake-exists': 'Ya hay un miembro con este nombre en este país: {name}',
  'member-stale':
    'Otra persona ha cambiado esta ciudad entretanto. Nada suyo se ha guardado aún, y nada se ha perdido.',
};
