import type { LocalText } from '#members';

/** Whoever votes for a city is told of a poll in writing. */
export const writtenPollTexts = {
  subject: {
    en: '{city}: please vote in writing on “{item}”',
    fr: '{city} : votez par écrit sur « {item} »',
    es: '{city}: vote por escrito sobre «{item}»',
    ar: '{city}: نرجو التصويت كتابةً على «{item}»',
  },
  body: {
    en: `{session}: a poll in writing is open until {closesAt}.

{question}

Whoever votes for {city} opens this address, signs in with their own e-mail address, reads the text and votes. The vote counts once the page says RECORDED; until the close it can be changed.

{address}

{team}
`,
    fr: `{session} : un vote par écrit est ouvert jusqu’au {closesAt}.

{question}

La personne qui vote pour {city} ouvre cette adresse, se connecte avec sa propre adresse électronique, lit le texte et vote. La voix compte dès que la page indique ENREGISTRÉ ; elle peut être modifiée jusqu’à la clôture.

{address}

{team}
`,
    es: `{session}: hay una votación por escrito abierta hasta el {closesAt}.

{question}

Quien vota por {city} abre esta dirección, inicia sesión con su propio correo electrónico, lee el texto y vota. El voto cuenta cuando la página dice REGISTRADO; puede cambiarse hasta el cierre.

{address}

{team}
`,
    ar: `{session}: تصويت كتابي مفتوح حتى {closesAt}.

{question}

من يصوّت باسم {city} يفتح هذا العنوان ويسجّل الدخول ببريده الإلكتروني ويقرأ النص ثم يصوّت. يُحتسب الصوت متى ظهر في الصفحة أنه سُجّل، ويمكن تغييره حتى الإغلاق.

{address}

{team}
`,
  },
} as const satisfies Readonly<Record<string, LocalText>>;
