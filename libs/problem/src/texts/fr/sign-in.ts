import type { signInTexts as english } from '../en/sign-in.ts';

/** Refusals of signing in. */
export const signInTexts: Readonly<Record<keyof typeof english, string>> = {
  'sign-in-link-unknown': 'Ce lien de connexion est inconnu. Demandez-en un nouveau.',
  'sign-in-link-used': 'Ce lien de connexion a déjà servi. Demandez-en un nouveau.',
  'sign-in-link-expired': 'Ce lien de connexion a expiré. Demandez-en un nouveau.',
  'sign-in-code-wrong': 'Le code ne correspond pas. Vérifiez-le ou demandez-en un nouveau.',
  'too-many-attempts': 'Trop de tentatives. Patientez quelques minutes avant de réessayer.',
  'not-signed-in': 'Veuillez d’abord vous connecter.',
  'not-allowed': 'Votre rôle ne le permet pas.',
  'csrf-refused': 'La demande ne venait pas de ce site et a été refusée. Rechargez la page et réessayez.',
  'first-run-token-wrong':
    'La clé du premier démarrage ne correspond pas. Elle figure dans la sortie du service.',
  'first-run-over': 'Le service est déjà configuré. Veuillez vous connecter.',
  'person-unknown': 'Cette personne est inconnue.',
};
