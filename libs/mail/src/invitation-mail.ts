import { isBuiltIn } from '#members';
import type { CityRole, InterfaceLanguage, Language } from '#members';
import { cityRoleNames, cityRoleTasks, isolated } from './city-role-names.ts';
import type { OutgoingMail } from './mailer.ts';

/** What an invitation says. */
export interface Invitation {
  readonly to: string;
  /** Who invites, as the pages name that person. */
  readonly by: string;
  readonly city: string;
  readonly role: CityRole;
  /** The sign-in page, without any token: an invitation that is forwarded lets nobody in. */
  readonly address: string;
}

interface InvitationTexts {
  readonly subject: (city: string) => string;
  readonly body: (values: Omit<Invitation, 'role'> & { role: string; task: string }) => string;
}

const texts: Readonly<Record<Language, InvitationTexts>> = {
  en: {
    subject: (city) => `You are invited to act for ${city} in GNLC Priorities`,
    body: ({ to, by, city, role, task, address }) => `${by} invites you to act for ${city} as ${role}.

${task}

To begin, open this page and enter your address, ${to}:

${address}

There is no password: we send you a link and a code each time. If you do not know why you got this mail, do nothing.
`,
  },
  fr: {
    subject: (city) => `Invitation à agir pour ${city} dans GNLC Priorities`,
    body: ({ to, by, city, role, task, address }) => `${by} vous invite à agir pour ${city} comme ${role}.

${task}

Pour commencer, ouvrez cette page et saisissez votre adresse, ${to} :

${address}

Il n’y a pas de mot de passe : nous vous envoyons chaque fois un lien et un code. Si vous ne savez pas pourquoi vous recevez ce message, ne faites rien.
`,
  },
  es: {
    subject: (city) => `Invitación para actuar por ${city} en GNLC Priorities`,
    body: ({ to, by, city, role, task, address }) => `${by} le invita a actuar por ${city} como ${role}.

${task}

Para empezar, abra esta página y escriba su dirección, ${to}:

${address}

No hay contraseña: cada vez le enviamos un enlace y un código. Si no sabe por qué recibe este mensaje, no haga nada.
`,
  },
  ar: {
    subject: (city) => `دعوة للعمل باسم ${city} في GNLC Priorities`,
    body: ({ to, by, city, role, task, address }) => `يدعوك ${by} إلى العمل باسم ${city} بصفتك ${role}.

${task}

للبدء افتح هذه الصفحة وأدخل عنوانك، ${to}:

${address}

لا توجد كلمة مرور: نرسل إليك رابطًا ورمزًا في كل مرة. إذا كنت لا تعرف سبب وصول هذه الرسالة فلا تفعل شيئًا.
`,
  },
};

/** The mail to somebody who was given a role for a city: by whom, for which city, which role, and where to begin. */
export function invitationMail(invitation: Invitation, reader: InterfaceLanguage): OutgoingMail {
  // These mails have no place in the file of an added language yet.
  const language = isBuiltIn(reader) ? reader : 'en';
  const { subject, body } = texts[language];
  const { to, address, role } = invitation;
  const city = isolated(invitation.city, language);
  const text = body({
    to: isolated(to, language),
    by: isolated(invitation.by, language),
    city,
    role: cityRoleNames[language][role],
    task: cityRoleTasks[language][role],
    address,
  });
  return { to, subject: subject(city), text };
}
