import type { LocalText } from '#members';

/** The mail to somebody who was given a role for a city. */
export const invitationTexts = {
  subject: {
    en: 'You are invited to act for {city} in GNLC Priorities',
    fr: 'Invitation à agir pour {city} dans GNLC Priorities',
    es: 'Invitación para actuar por {city} en GNLC Priorities',
    ar: 'دعوة للعمل باسم {city} في GNLC Priorities',
  },
  body: {
    en: `{by} invites you to act for {city} as {role}.

{task}

To begin, open this page and enter your address, {to}:

{address}

There is no password: we send you a link and a code each time. If you do not know why you got this mail, do nothing.
`,
    fr: `{by} vous invite à agir pour {city} comme {role}.

{task}

Pour commencer, ouvrez cette page et saisissez votre adresse, {to} :

{address}

Il n’y a pas de mot de passe : nous vous envoyons chaque fois un lien et un code. Si vous ne savez pas pourquoi vous recevez ce message, ne faites rien.
`,
    es: `{by} le invita a actuar por {city} como {role}.

{task}

Para empezar, abra esta página y escriba su dirección, {to}:

{address}

No hay contraseña: cada vez le enviamos un enlace y un código. Si no sabe por qué recibe este mensaje, no haga nada.
`,
    ar: `يدعوك {by} إلى العمل باسم {city} بصفتك {role}.

{task}

للبدء افتح هذه الصفحة وأدخل عنوانك، {to}:

{address}

لا توجد كلمة مرور: نرسل إليك رابطًا ورمزًا في كل مرة. إذا كنت لا تعرف سبب وصول هذه الرسالة فلا تفعل شيئًا.
`,
  },
} as const satisfies Readonly<Record<string, LocalText>>;
