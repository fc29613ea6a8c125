import type { roundsTexts as english } from '../en/rounds.ts';

/** Refusals about the life of a round, its invitation links and its letters. */
export const roundsTexts: Readonly<Record<keyof typeof english, string>> = {
  'round-not-draft': 'Esto solo puede cambiarse mientras la ronda está en preparación.',
  'round-settings-unsigned':
    'Nadie ha firmado aún cómo se ordenarán las respuestas. Hasta entonces la ronda no se abre.',
  'round-cities-practice-only':
    'Solo una prueba puede dirigirse a ciudades elegidas; una ronda que cuenta se dirige a todos los miembros.',
  'cohort-twice': 'Dos grupos tienen el mismo identificador.',
  'city-in-two-cohorts': 'Una ciudad figura en dos grupos.',
  'extension-not-later': 'El nuevo plazo debe terminar después del actual.',
  'invitation-unknown': 'Este enlace no es nuestro. Cópielo de nuevo del mensaje, completo.',
  'invitation-revoked': 'Este enlace se ha retirado. El equipo de coordinación puede enviar otro.',
  'invitation-over': 'La ronda ha terminado, y el enlace con ella.',
  'letter-unknown': 'No existe esa carta.',
  'letter-invalid': 'La carta no puede enviarse así.',
  'letter-empty': 'Aquí debe escribirse algo.',
  'letter-too-long': 'Es demasiado largo; el límite en caracteres es {limit}.',
  'letter-brace': 'Una llave no pertenece a ningún campo, o el asunto tiene una segunda línea.',
  'letter-place-unknown': 'Esta carta no tiene ese campo: {place}',
  'letter-place-missing': 'La carta no sirve sin este campo: {place}',
  'letter-by-itself': 'Esta carta se envía sola cuando hay motivo.',
  'letter-nobody': 'No hay a quién escribir, o nada que decir.',
  'settings-not-signed':
    'Un cálculo oficial respeta los ajustes firmados. Otros sirven para explorar: marque el cálculo como no oficial.',
  'too-few-answers': 'Han ordenado menos ciudades de las que piden los ajustes firmados.',
  'questionnaire-no-json': 'El cuestionario no es JSON.',
  'questionnaire-of-closed-round': 'La ronda está cerrada: lo que preguntó queda como está.',
  'questionnaire-another': 'Una ronda abierta conserva su cuestionario: pregunta «{id}», esto es «{other}».',
  'questionnaire-not-later': 'La ronda pregunta la versión {version}; la versión {other} no es posterior.',
  'questionnaire-version-taken':
    'La versión {version} de «{id}» ya está guardada y dice otra cosa. Dé a esta un número más alto.',
  'questionnaire-incompatible':
    'Esta versión no puede reemplazar a la que las ciudades están respondiendo: sus respuestas se perderían, se rechazarían o dirían otra cosa.',
  'change-incompatible': 'Esto no puede cambiar mientras la ronda está abierta: {kind} ({part}).',
};
