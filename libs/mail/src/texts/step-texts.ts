import type { LocalText } from '#members';

/** What the people of a city are told of the steps of their answer. */
export const stepTexts = {
  'ask-review.subject': {
    en: '{city}: the answer is ready for review',
    fr: '{city} : la réponse est prête à être relue',
    es: '{city}: la respuesta está lista para revisión',
    ar: '{city}: الإجابة جاهزة للمراجعة',
  },
  'ask-review.body': {
    en: `{who} says that the answer of {city} to “{round}” is ready for review.

Read it, then sign and submit it, or send it back with what is still to do:

{address}

It does not count until it is signed. Everyone can still write meanwhile.
`,
    fr: `{who} indique que la réponse de {city} à « {round} » est prête à être relue.

Lisez-la, puis signez-la et envoyez-la, ou renvoyez-la en disant ce qui reste à faire :

{address}

Elle ne compte pas tant qu’elle n’est pas signée. Chacun peut encore écrire entre-temps.
`,
    es: `{who} indica que la respuesta de {city} a «{round}» está lista para revisión.

Léala y después fírmela y envíela, o devuélvala diciendo lo que falta:

{address}

No cuenta hasta que se firme. Mientras tanto, todos pueden seguir escribiendo.
`,
    ar: `يقول {who} إن إجابة {city} عن «{round}» جاهزة للمراجعة.

اقرأها ثم وقّعها وأرسلها، أو أعدها مع ذكر ما بقي عمله:

{address}

لا تُحتسب قبل توقيعها. ويستطيع الجميع مواصلة الكتابة في هذه الأثناء.
`,
  },
  'send-back.subject': {
    en: '{city}: the answer came back to you',
    fr: '{city} : la réponse vous est renvoyée',
    es: '{city}: le han devuelto la respuesta',
    ar: '{city}: أُعيدت الإجابة إليكم',
  },
  'send-back.body': {
    en: `{who} read the answer of {city} to “{round}” and sent it back. Still to do:

{note}

Go on here, and say again that it is ready when it is:

{address}
`,
    fr: `{who} a lu la réponse de {city} à « {round} » et l’a renvoyée. Il reste à faire :

{note}

Continuez ici, et indiquez de nouveau qu’elle est prête quand elle l’est :

{address}
`,
    es: `{who} ha leído la respuesta de {city} a «{round}» y la ha devuelto. Falta por hacer:

{note}

Continúe aquí e indique de nuevo que está lista cuando lo esté:

{address}
`,
    ar: `قرأ {who} إجابة {city} عن «{round}» وأعادها. وما بقي عمله:

{note}

واصلوا هنا، ثم أشيروا من جديد إلى أنها جاهزة متى صارت كذلك:

{address}
`,
  },
  'reopen.subject': {
    en: '{city}: your answer was reopened',
    fr: '{city} : votre réponse a été rouverte',
    es: '{city}: su respuesta se ha reabierto',
    ar: '{city}: أُعيد فتح إجابتكم',
  },
  'reopen.body': {
    en: `The coordination team reopened the answer of {city} to “{round}”. The reason:

{note}

It does not count until it is signed and submitted again. Change it here:

{address}

Questions: {team}
`,
    fr: `L’équipe de coordination a rouvert la réponse de {city} à « {round} ». La raison :

{note}

Elle ne compte pas tant qu’elle n’est pas de nouveau signée et envoyée. Modifiez-la ici :

{address}

Questions : {team}
`,
    es: `El equipo de coordinación ha reabierto la respuesta de {city} a «{round}». El motivo:

{note}

No cuenta hasta que se firme y se envíe de nuevo. Modifíquela aquí:

{address}

Preguntas: {team}
`,
    ar: `أعاد فريق التنسيق فتح إجابة {city} عن «{round}». والسبب:

{note}

لا تُحتسب قبل توقيعها وإرسالها من جديد. عدّلوها هنا:

{address}

للأسئلة: {team}
`,
  },
  /** Whoever has no name that could be said. */
  someone: {
    en: 'Someone of {city}',
    fr: 'Une personne de {city}',
    es: 'Alguien de {city}',
    ar: 'شخص من {city}',
  },
} as const satisfies Readonly<Record<string, LocalText>>;
