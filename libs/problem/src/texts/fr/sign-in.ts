import type { signInTexts as english } from '../en/sign-in.ts';

/** Refusals of signing in. */
export const signInTexts: Readonly<Record<keyof typeof english, string>> = {
  'sign-in-link-unknown': 'Ce lien de connexion est inconnu. Demandez-en un nouveau.',
  'sign-in-link-used': 'Ce lien de connexion a déjà servi. Demandez-en un nouveau.',
  'sign-in-link-expired': 'Ce lien de connexion a expiré. Demandez-en un nouveau.',
  'sign-in-code-wrong': 'Le code ne correspond pas. Vérifiez-le ou demandez-en un nouveau.',
  'sign-in-choose': 'Plusieurs personnes lisent cette boîte. Choisissez qui vous êtes.',
  'session-unknown': 'Cette session est déjà terminée.',
  'second-factor-wrong': 'Le code ne correspond pas ou a déjà servi. Attendez le suivant.',
  'second-factor-first': 'Donnez d’abord votre second facteur, puis modifiez-le.',
  'second-factor-unreadable':
    'La clé de ce service a changé : vos codes ne peuvent plus être vérifiés. Demandez à un autre administrateur de réinitialiser votre second facteur.',
  'app-there': 'Une application d’authentification est déjà configurée. Retirez-la d’abord.',
  'app-missing': 'Configurez d’abord une application d’authentification.',
  'passkey-refused': 'La clé d’accès n’a pas pu être vérifiée. Réessayez.',
  'passkey-unknown': 'Cette clé d’accès n’est pas connue ici. Connectez-vous par courriel.',
  'passkey-challenge-gone': 'Cela a pris trop de temps ou a été envoyé deux fois. Réessayez.',
  'passkey-there': 'Cette clé d’accès a déjà été ajoutée.',
  'passkey-missing': 'Cette clé d’accès n’existe pas.',
  'passkeys-enough': 'Il y a déjà {limit} clés d’accès. Retirez-en une d’abord.',
  'passkeys-need-https': 'Les clés d’accès ne fonctionnent que si ce service a un nom et passe par https.',
  'passkeys-are-for-staff': 'Les clés d’accès sont réservées aux personnes qui ont un rôle dans le réseau.',
  'oidc-unavailable': 'La connexion de votre organisation est injoignable. Connectez-vous par courriel.',
  'oidc-refused':
    'La connexion avec le compte de votre organisation a échoué. Réessayez ou connectez-vous par courriel.',
  'oidc-too-late': 'La connexion avec le compte de votre organisation a pris trop de temps. Réessayez.',
  'oidc-person-unknown':
    'Personne ayant un rôle dans le réseau n’est connu ici avec ce compte. Demandez à l’équipe de coordination.',
  'oidc-email-unverified':
    'Votre organisation n’a pas vérifié l’adresse de ce compte. Connectez-vous par courriel.',
  'oidc-mailbox-shared':
    'Plusieurs personnes partagent l’adresse de ce compte. Connectez-vous par courriel et choisissez qui vous êtes.',
  'oidc-other-account':
    'Vous vous êtes déjà connecté avec un autre compte de votre organisation. Utilisez-le ou demandez à un administrateur de le réinitialiser.',
  'too-many-attempts': 'Trop de tentatives. Patientez quelques minutes avant de réessayer.',
  'not-signed-in': 'Veuillez d’abord vous connecter.',
  'not-allowed': 'Votre rôle ne le permet pas.',
  'csrf-refused': 'La demande ne venait pas de ce site et a été refusée. Rechargez la page et réessayez.',
  'first-run-token-wrong':
    'La clé du premier démarrage ne correspond pas. Elle figure dans la sortie du service.',
  'first-run-over': 'Le service est déjà configuré. Veuillez vous connecter.',
  'person-unknown': 'Cette personne est inconnue.',
};
