import type { rollsTexts as english } from '../en/rolls.ts';

/** Refusals about frozen rolls and objections to them. */
export const rollsTexts: Readonly<Record<keyof typeof english, string>> = {
  'roll-unknown': 'Esta lista no existe o aún no se ha publicado.',
  'roll-empty': 'Nadie figura en la lista el {on}: no hay nada que fijar.',
  'roll-frozen-already': 'La lista del {on} ya está fijada, con exactamente estos miembros.',
  'roll-of-other-day': 'Una lista solo puede sustituir a otra del mismo día; la otra es del {on}.',
  'roll-replaced': 'Otra lista ya ha sustituido a esta.',
  'roll-published': 'Esta lista ya está publicada.',
  'roll-not-published': 'Se podrá impugnar la lista cuando se haya publicado.',
  'objections-until-past': 'Ese último día para impugnar ya ha pasado: elija uno posterior.',
  'objections-closed': 'El último día para impugnar fue el {until}.',
  'objection-unknown': 'Esta impugnación no existe o no le corresponde leerla.',
  'objection-needs-name': 'Indique la ciudad que falta.',
  'objection-city-not-listed': 'Elija una ciudad que figure en esta lista.',
  'objection-not-yours': 'Solo quien hizo la impugnación puede retirarla.',
  'objection-closed': 'Esta impugnación ya ha terminado.',
};
