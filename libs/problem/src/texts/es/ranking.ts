import type { rankingTexts as english } from '../en/ranking.ts';

/** Refusals about runs and decisions. */
export const rankingTexts: Readonly<Record<keyof typeof english, string>> = {
  'run-unknown': 'Este cálculo no existe.',
  'run-not-found': 'Este cálculo no existe.',
  'run-cancelled': 'El cálculo se canceló.',
  'run-over': 'El cálculo ha terminado y ya no puede cancelarse.',
  'run-not-official': 'Solo un cálculo oficial terminado puede fundar una decisión.',
  'report-not-ready': 'El cálculo aún no ha terminado.',
  'no-preferences': 'Ninguna ciudad ha clasificado nada aún; no hay nada que contar.',
  'profile-invalid': 'Las preferencias no pueden contarse tal como están. Problemas: {errors}',
  'profile-too-large': 'Es más de lo que un cálculo puede contar: {part}, límite {limit}.',
  'too-few-areas': 'Se necesitan al menos dos áreas.',
  'settings-invalid': 'Los ajustes no pueden usarse. Problemas: {errors}',
  'statistics-differ': 'Estos recuentos son de áreas o regiones distintas y no pueden sumarse.',
  'shard-altered': 'Una parte de las respuestas congeladas no es la que se congeló: parte {number}',
  'profile-in-shards': 'Con más de {limit} respuestas, no se entregan como un solo texto.',
  'decision-unknown': 'Esta decisión no existe.',
  'decision-none': 'Aún no se ha decidido nada.',
  'decision-invalid': 'La decisión no puede firmarse tal como está.',
  'decision-reason-missing':
    '{area} está en el puesto {rank}, fuera de los {places} lugares: se necesita un motivo.',
  'area-unknown': 'El cálculo no clasificó esta área: {area}',
  'area-repeated': 'Esta área está elegida dos veces: {area}',
  'decision-not-signed-twice':
    'Esta decisión es un borrador: un plan se basa en una que haya firmado una segunda persona.',
  'decision-signed': 'Una segunda persona ya ha firmado esta decisión.',
  'decision-superseded': 'Se ha propuesto una decisión más reciente; solo esa puede firmarse.',
  'signs-twice': 'Usted ya ha firmado; la segunda firma corresponde a otra persona.',
  'area-name-missing': 'Este ámbito necesita un nombre en cada idioma: {area}',
  'merge-reason-missing': 'Diga por qué se fusionan los ámbitos: {area}',
  'border-reason-missing':
    'Las respuestas no distinguen {areas} ámbitos en el límite de los puestos: diga por qué estos y no los otros.',
  'would-identify': 'Publicadas así, las respuestas permitirían reconocer a ciudades concretas.',
  'cell-too-small': 'Una región tiene {count} respuestas; hacen falta al menos {minimum} para publicarla.',
  'not-pseudonymous': 'Algunas respuestas no llevan seudónimo.',
  'difference-too-small':
    'Junto a lo ya publicado, podrían distinguirse {count} respuestas; hacen falta al menos {minimum}.',
  'settings-still-planned': 'La ronda aún se prepara: firme los ajustes directamente.',
  'settings-unchanged': 'Estos son los ajustes que ya rigen.',
  'settings-change-unknown': 'Este cambio de los ajustes no existe.',
  'settings-change-over': 'Este cambio ya no está abierto: fue aceptado o se propuso uno más reciente.',
  'results-not-published': 'Los resultados aún no se han publicado.',
};
