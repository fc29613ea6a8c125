import type { auditTexts as english } from '../en/audit.ts';

/** What the safe keeping of the service refuses. */
export const auditTexts: Readonly<Record<keyof typeof english, string>> = {
  'id-malformed':
    'Cette adresse est incomplète : un de ses identifiants a été coupé ou mal saisi. Ouvrez à nouveau le lien.',
  'field-is-uuid': 'Ce n’est pas un de nos identifiants.',
  'job-not-failed': 'Cette tâche n’a pas échoué ou n’existe plus : quelqu’un s’en est peut-être occupé.',
};
