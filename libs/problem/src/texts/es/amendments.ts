import type { amendmentTexts as english } from '../en/amendments.ts';

/** Refusals of amendments. */
export const amendmentTexts: Readonly<Record<keyof typeof english, string>> = {
  'amendment-unknown': 'Esta enmienda no existe.',
  'amendment-not-open': 'Esta enmienda ya está decidida, retirada o decaída.',
  'amendment-refused': 'Esta enmienda no puede admitirse tal como está; no se ha registrado nada.',
  'amendment-empty': 'No cambia nada.',
  'amendment-without-mover': 'Debe proponerla una ciudad.',
  'amendment-circle': 'Se enmendaría a sí misma.',
  'amendment-falls-in-circle': 'Decaerían en círculo unas con otras. Indique más bien que son alternativas.',
  'amendment-language-differs': 'Escriba este texto en el idioma de la enmienda.',
  'amendment-base-stale':
    'El plan ha cambiado desde que empezó. Mire las líneas tal como están ahora y presente de nuevo.',
  'amendment-line-changed': 'Otra persona ha cambiado esta línea desde entonces.',
  'amendment-support-is-their-own': 'Una ciudad dice ella misma que apoya una enmienda.',
  'amendment-on-agenda': 'Esta enmienda está en el orden del día. Pida a la presidencia que la retire.',
  'amendment-on-agenda-already': 'Esta enmienda ya está en el orden del día.',
  'amendment-amended': 'Otros quieren enmendar esta enmienda. Pida a la presidencia que la retire.',
  'amendment-own-language': 'Es el idioma en que se escribió la enmienda.',
  'amendment-translated': 'Esta enmienda está en todos los idiomas.',
  'amendment-untranslated':
    'La enmienda {number} no está en estos idiomas: {languages}. Tradúzcala o confirme que se decide sin ello.',
  'amendment-twice': 'Una enmienda figura dos veces en el orden.',
  'amendment-after-what-it-amends': 'La enmienda {number} se decide antes que la que enmienda.',
  'amendment-contested': 'La enmienda {number} choca con otra: se decide por separado.',
  'amendment-withdrawn-itself': 'Retire la enmienda: su punto desaparece con ella.',
  'amendments-clash': '{one} y {other} no pueden hacerse ambas: difieren en {line}.',
};
