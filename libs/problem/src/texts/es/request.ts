import type { requestTexts as english } from '../en/request.ts';

/** What any request can be refused for. */
export const requestTexts: Readonly<Record<keyof typeof english, string>> = {
  'kind-invalid': 'Esto no puede aceptarse tal como está',
  'kind-unauthenticated': 'Inicie sesión',
  'kind-forbidden': 'No permitido',
  'kind-not-found': 'No encontrado',
  'kind-conflict': 'Esto no corresponde al estado actual',
  'kind-gone': 'Ya no es válido',
  'kind-too-large': 'Demasiado grande',
  'kind-too-many': 'Demasiados intentos',
  'kind-unavailable': 'No disponible por el momento',
  refused: 'Esto fue rechazado ({code}).',
  'not-found': 'Aquí no hay nada.',
  'route-not-found': 'Esta dirección no existe.',
  'body-invalid': 'Algunos campos no pueden aceptarse.',
  'body-too-large': 'Es más de lo que se puede aceptar de una vez.',
  'field-invalid': 'Este campo no puede aceptarse.',
  internal: 'Algo ha fallado por nuestra parte. Nada de lo confirmado se ha perdido; inténtelo de nuevo.',
  'database-unavailable': 'La base de datos no responde por el momento.',
  'idempotency-key-missing': 'A la solicitud le falta la clave que evita que se ejecute dos veces.',
  'idempotency-key-reused': 'Esta clave ya se usó para otra solicitud.',
  'json-not-canonical': 'Esto no puede consignarse sin ambigüedad: {path}',
  'out-of-range': 'El valor está fuera del intervalo permitido.',
  'more-problems': 'Otros problemas, no enumerados: {count}',
};
