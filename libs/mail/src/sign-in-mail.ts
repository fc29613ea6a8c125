import type { Language } from '#members';
import type { OutgoingMail } from './mailer.ts';

interface SignInTexts {
  readonly subject: string;
  readonly body: (values: { link: string; code: string; minutes: number }) => string;
}

const texts: Readonly<Record<Language, SignInTexts>> = {
  en: {
    subject: 'Your sign-in to GNLC Priorities',
    body: ({ link, code, minutes }) => `Open this page and press "Sign in":

${link}

Or type this code on the sign-in page: ${code}

Link and code work once, within ${minutes} minutes. If you did not ask for them, do nothing.
`,
  },
  fr: {
    subject: 'Votre connexion à GNLC Priorities',
    body: ({ link, code, minutes }) => `Ouvrez cette page et appuyez sur « Se connecter » :

${link}

Ou saisissez ce code sur la page de connexion : ${code}

Le lien et le code sont valables une seule fois, pendant ${minutes} minutes. Si vous ne les avez pas demandés, ne faites rien.
`,
  },
  es: {
    subject: 'Su acceso a GNLC Priorities',
    body: ({ link, code, minutes }) => `Abra esta página y pulse «Iniciar sesión»:

${link}

O escriba este código en la página de acceso: ${code}

El enlace y el código sirven una sola vez, durante ${minutes} minutos. Si no los ha pedido, no haga nada.
`,
  },
  ar: {
    subject: 'تسجيل الدخول إلى GNLC Priorities',
    body: ({ link, code, minutes }) => `افتح هذه الصفحة واضغط على «تسجيل الدخول»:

${link}

أو اكتب هذا الرمز في صفحة تسجيل الدخول: ${code}

يعمل الرابط والرمز مرة واحدة خلال ${minutes} دقيقة. إذا لم تطلبهما فلا تفعل شيئًا.
`,
  },
};

/** The mail with a sign-in link and a short code, in the reader's language. */
export function signInMail(
  values: { readonly to: string; readonly link: string; readonly code: string; readonly minutes: number },
  language: Language,
): OutgoingMail {
  const { subject, body } = texts[language];
  return { to: values.to, subject, text: body(values) };
}
