import type { LocalText } from '#members';

/** The mail to a focal point who was replaced. */
export const replacedTexts = {
  subject: {
    en: 'You are no longer the focal point of {city} in GNLC Priorities',
    fr: 'Vous n’êtes plus le point focal de {city} dans GNLC Priorities',
    es: 'Ya no es el punto focal de {city} en GNLC Priorities',
    ar: 'لم تعد جهة اتصال {city} في GNLC Priorities',
  },
  body: {
    en: `{by} has named another focal point for {city}. You can no longer write or sign for the city.

The reason given: {note}

If this is wrong, write to {team}. Nothing that you wrote for the city is lost.
`,
    fr: `{by} a désigné un autre point focal pour {city}. Vous ne pouvez plus écrire ni signer pour la ville.

La raison donnée : {note}

Si c’est une erreur, écrivez à {team}. Rien de ce que vous avez rédigé pour la ville n’est perdu.
`,
    es: `{by} ha nombrado otro punto focal para {city}. Ya no puede escribir ni firmar por la ciudad.

El motivo indicado: {note}

Si es un error, escriba a {team}. Nada de lo que escribió para la ciudad se ha perdido.
`,
    ar: `سمّى {by} جهة اتصال أخرى لمدينة {city}. لم يعد بإمكانك أن تكتب أو توقّع باسم المدينة.

السبب المذكور: {note}

إذا كان هذا خطأ فاكتب إلى {team}. لم يضع شيء مما كتبته للمدينة.
`,
  },
} as const satisfies Readonly<Record<string, LocalText>>;
