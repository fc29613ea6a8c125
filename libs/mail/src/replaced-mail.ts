import { isBuiltIn } from '#members';
import type { InterfaceLanguage, Language } from '#members';
import { isolated } from './city-role-names.ts';
import type { OutgoingMail } from './mailer.ts';

/** What a focal point is told who was replaced. */
export interface Replacement {
  readonly to: string;
  /** Who replaced the focal point, as the pages name that person. */
  readonly by: string;
  readonly city: string;
  /** The reason that stands in the record. */
  readonly note: string;
  /** Where the coordination team can be reached. */
  readonly team: string;
}

interface ReplacementTexts {
  readonly subject: (city: string) => string;
  readonly body: (values: Omit<Replacement, 'to'>) => string;
}

const texts: Readonly<Record<Language, ReplacementTexts>> = {
  en: {
    subject: (city) => `You are no longer the focal point of ${city} in GNLC Priorities`,
    body: ({ by, city, note, team }) => `${by} has named another focal point for ${city}. Your role has ended.

The reason given: ${note}

If this is wrong, write to ${team}. Nothing that you wrote for the city is lost.
`,
  },
  fr: {
    subject: (city) => `Vous n’êtes plus le point focal de ${city} dans GNLC Priorities`,
    body: ({
      by,
      city,
      note,
      team,
    }) => `${by} a désigné un autre point focal pour ${city}. Votre rôle a pris fin.

La raison donnée : ${note}

Si c’est une erreur, écrivez à ${team}. Rien de ce que vous avez rédigé pour la ville n’est perdu.
`,
  },
  es: {
    subject: (city) => `Ya no es el punto focal de ${city} en GNLC Priorities`,
    body: ({
      by,
      city,
      note,
      team,
    }) => `${by} ha nombrado otro punto focal para ${city}. Su función ha terminado.

El motivo indicado: ${note}

Si es un error, escriba a ${team}. Nada de lo que escribió para la ciudad se ha perdido.
`,
  },
  ar: {
    subject: (city) => `لم تعد جهة اتصال ${city} في GNLC Priorities`,
    body: ({ by, city, note, team }) => `سمّى ${by} جهة اتصال أخرى لمدينة ${city}. انتهى دورك.

السبب المذكور: ${note}

إذا كان هذا خطأ فاكتب إلى ${team}. لم يضع شيء مما كتبته للمدينة.
`,
  },
};

/** The mail to a focal point who was replaced: by whom, why, and where to object. */
export function replacedMail(replacement: Replacement, reader: InterfaceLanguage): OutgoingMail {
  // These mails have no place in the file of an added language yet.
  const language = isBuiltIn(reader) ? reader : 'en';
  const { subject, body } = texts[language];
  const city = isolated(replacement.city, language);
  const text = body({
    by: isolated(replacement.by, language),
    city,
    note: isolated(replacement.note, language),
    team: isolated(replacement.team, language),
  });
  return { to: replacement.to, subject: subject(city), text };
}
