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
  'decision-unknown': 'Esta decisión no existe.',
  'decision-none': 'Aún no se ha decidido nada.',
  'decision-invalid': 'La decisión no puede firmarse tal como está.',
  'decision-reason-missing':
    '{area} está en el puesto {rank}, fuera de los {places} lugares: se necesita un motivo.',
  'area-unknown': 'El cálculo no clasificó esta área: {area}',
  'area-repeated': 'Esta área está elegida dos veces: {area}',
  'results-not-published': 'Los resultados aún no se han publicado.',
};
