import type { signInTexts as english } from '../en/sign-in.ts';

/** Refusals of signing in. */
export const signInTexts: Readonly<Record<keyof typeof english, string>> = {
  'sign-in-link-unknown': 'Este enlace de acceso no se reconoce. Solicite uno nuevo.',
  'sign-in-link-used': 'Este enlace de acceso ya se ha usado. Solicite uno nuevo.',
  'sign-in-link-expired': 'Este enlace de acceso ha caducado. Solicite uno nuevo.',
  'sign-in-code-wrong': 'El código no coincide. Compruébelo o solicite uno nuevo.',
  'sign-in-choose': 'Varias personas leen este buzón. Elija quién es usted.',
  'session-unknown': 'Esta sesión ya ha terminado.',
  'second-factor-wrong': 'El código no coincide o ya se ha usado. Espere al siguiente.',
  'second-factor-first': 'Indique primero su segundo factor y después cámbielo.',
  'second-factor-unreadable':
    'La clave de este servicio ha cambiado y sus códigos no pueden comprobarse. Pida a otro administrador que restablezca su segundo factor.',
  'app-there': 'Ya hay una aplicación de autenticación. Quítela primero.',
  'app-missing': 'Configure primero una aplicación de autenticación.',
  'passkey-refused': 'No se pudo verificar la llave de acceso. Inténtelo de nuevo.',
  'passkey-unknown': 'Esta llave de acceso no se conoce aquí. Inicie sesión por correo.',
  'passkey-challenge-gone': 'Ha tardado demasiado o se ha enviado dos veces. Inténtelo de nuevo.',
  'passkey-there': 'Esta llave de acceso ya está añadida.',
  'passkey-missing': 'No existe esa llave de acceso.',
  'passkeys-enough': 'Ya hay {limit} llaves de acceso. Quite una primero.',
  'passkeys-need-https': 'Las llaves de acceso solo funcionan si este servicio tiene un nombre y usa https.',
  'passkeys-are-for-staff': 'Las llaves de acceso son para quienes tienen una función en la red.',
  'oidc-unavailable': 'No se puede contactar con el acceso de su organización. Inicie sesión por correo.',
  'oidc-refused':
    'El acceso con la cuenta de su organización no ha funcionado. Inténtelo de nuevo o inicie sesión por correo.',
  'oidc-too-late': 'El acceso con la cuenta de su organización ha tardado demasiado. Inténtelo de nuevo.',
  'oidc-person-unknown':
    'Con esa cuenta no se conoce aquí a nadie con una función en la red. Pregunte al equipo de coordinación.',
  'oidc-email-unverified':
    'Su organización no ha verificado la dirección de esa cuenta. Inicie sesión por correo.',
  'oidc-mailbox-shared':
    'Varias personas comparten la dirección de esa cuenta. Inicie sesión por correo y elija quién es.',
  'oidc-other-account':
    'Antes inició sesión con otra cuenta de su organización. Use esa o pida a un administrador que la restablezca.',
  'too-many-attempts': 'Demasiados intentos. Espere unos minutos y vuelva a intentarlo.',
  'not-signed-in': 'Inicie sesión primero.',
  'not-allowed': 'Su función no lo permite.',
  'csrf-refused':
    'La solicitud no procedía de este sitio y se rechazó. Recargue la página e inténtelo de nuevo.',
  'first-run-token-wrong': 'La clave del primer arranque no coincide. Figura en la salida del servicio.',
  'first-run-over': 'El servicio ya está configurado. Inicie sesión.',
  'person-unknown': 'Esta persona no se conoce.',
};
