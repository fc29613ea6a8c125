import type { assemblyTexts as english } from '../en/assembly.ts';

/** Refusals in the mayors' session. */
export const assemblyTexts: Readonly<Record<keyof typeof english, string>> = {
  'assembly-unknown': 'Esta sesión no existe.',
  'assembly-closed': 'La sesión está cerrada.',
  'item-unknown': 'Este punto no está en el orden del día.',
  'item-adopted': 'Este punto ya se ha aprobado.',
  'poll-unknown': 'Esta votación no existe.',
  'poll-not-open': 'Esta votación no está abierta.',
  'poll-closed': 'La votación se cerró antes de que llegara el voto. El voto no se ha contado.',
  'poll-still-open': 'Otra votación sigue abierta.',
  'seat-unknown': 'Este escaño no está en la lista de la sesión.',
  'seat-not-present': 'Este escaño no tiene titular en la sala en este momento.',
  'not-seat-holder': 'Usted no es titular de este escaño.',
  'ballot-nonce-reused': 'Este voto se registró con otra opción. Vote de nuevo para cambiarlo.',
  'rule-invalid': 'La regla de mayoría o el quórum no puede usarse.',
  'rule-out-of-reach': 'Ninguna votación puede superar el total.',
  'share-numerator': 'El numerador es un número entero de 1 a {max}.',
  'share-denominator': 'El denominador es un número entero de 1 a {max}.',
  'line-not-json': 'La línea no es JSON.',
  'line-not-canonical': 'La línea no es JSON canónico (RFC 8785).',
  'line-not-an-entry': 'La línea no es una entrada del registro.',
};
