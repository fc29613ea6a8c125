import type { auditTexts as english } from '../en/audit.ts';

/** What the safe keeping of the service refuses. */
export const auditTexts: Readonly<Record<keyof typeof english, string>> = {
  'id-malformed':
    'Esta dirección está incompleta: uno de sus identificadores se cortó o se escribió mal. Abra de nuevo el enlace.',
  'field-is-uuid': 'Esto no es uno de nuestros identificadores.',
  'job-not-failed': 'Esta tarea no ha fallado o ya no existe: quizá alguien se ha ocupado de ella.',
};
