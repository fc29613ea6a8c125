import type { signInTexts as english } from '../en/sign-in.ts';

/** Refusals of signing in. */
export const signInTexts: Readonly<Record<keyof typeof english, string>> = {
  'sign-in-link-unknown': 'Este enlace de acceso no se reconoce. Solicite uno nuevo.',
  'sign-in-link-used': 'Este enlace de acceso ya se ha usado. Solicite uno nuevo.',
  'sign-in-link-expired': 'Este enlace de acceso ha caducado. Solicite uno nuevo.',
  'sign-in-code-wrong': 'El código no coincide. Compruébelo o solicite uno nuevo.',
  'too-many-attempts': 'Demasiados intentos. Espere unos minutos y vuelva a intentarlo.',
  'not-signed-in': 'Inicie sesión primero.',
  'not-allowed': 'Su función no lo permite.',
  'csrf-refused':
    'La solicitud no procedía de este sitio y se rechazó. Recargue la página e inténtelo de nuevo.',
  'first-run-token-wrong': 'La clave del primer arranque no coincide. Figura en la salida del servicio.',
  'first-run-over': 'El servicio ya está configurado. Inicie sesión.',
  'person-unknown': 'Esta persona no se conoce.',
};
