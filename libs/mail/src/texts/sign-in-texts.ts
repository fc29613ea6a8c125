import type { LocalText } from '#members';

/** The mail with a sign-in link and a short code. */
export const signInTexts = {
  subject: {
    en: 'Your sign-in to GNLC Priorities',
    fr: 'Votre connexion à GNLC Priorities',
    es: 'Su acceso a GNLC Priorities',
    ar: 'تسجيل الدخول إلى GNLC Priorities',
  },
  body: {
    en: `Open this page and press "Sign in":

{link}

Or type this code on the sign-in page: {code}

Link and code work once, within {minutes} minutes. If you did not ask for them, do nothing.
`,
    fr: `Ouvrez cette page et appuyez sur « Se connecter » :

{link}

Ou saisissez ce code sur la page de connexion : {code}

Le lien et le code sont valables une seule fois, pendant {minutes} minutes. Si vous ne les avez pas demandés, ne faites rien.
`,
    es: `Abra esta página y pulse «Iniciar sesión»:

{link}

O escriba este código en la página de acceso: {code}

El enlace y el código sirven una sola vez, durante {minutes} minutos. Si no los ha pedido, no haga nada.
`,
    ar: `افتح هذه الصفحة واضغط على «تسجيل الدخول»:

{link}

أو اكتب هذا الرمز في صفحة تسجيل الدخول: {code}

يعمل الرابط والرمز مرة واحدة خلال {minutes} دقيقة. إذا لم تطلبهما فلا تفعل شيئًا.
`,
  },
} as const satisfies Readonly<Record<string, LocalText>>;
