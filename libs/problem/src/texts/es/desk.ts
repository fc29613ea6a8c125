import type { deskTexts as english } from '../en/desk.ts';

/** Refusals about files of an answer, the city’s desk, papers and receipts. */
export const deskTexts: Readonly<Record<keyof typeof english, string>> = {
  'upload-missing': 'El archivo no llegó con la solicitud.',
  'upload-empty': 'El archivo está vacío. Elíjalo de nuevo o elija otro.',
  'upload-over-limit': 'El archivo es demasiado grande; se pueden enviar hasta {megabytes} MB.',
  'upload-quota':
    'Esta respuesta ya tiene todos los archivos que puede tener: {files} archivos con {megabytes} MB en total.',
  'uploads-busy':
    'En este momento llegan muchos archivos. Espere unos segundos y envíelo de nuevo; no se pierde nada.',
  'no-file-asked': 'Esta pregunta no pide ningún archivo.',
  'no-signed-sheet': 'Este archivo no es la fotografía de una hoja firmada.',
  'comment-unknown': 'Este comentario no existe.',
  'too-many-comments': 'Ya hay {limit} comentarios; no se pueden añadir más.',
  'city-writes-itself':
    'La ciudad ha empezado a escribir esta respuesta por sí misma. Pídale que la envíe o que introduzca lo que está en el papel.',
  'nothing-submitted': 'En este momento no hay nada enviado, así que no hay recibo.',
  'review-not-yours': 'No es usted quien indicó que la respuesta está lista; quien firma puede devolverla.',
  'paper-first': 'Añada primero el formulario escaneado de la ciudad.',
};
