import type { LocalText } from '#members';

/** The team is told what waits for a second signature, and what no longer does. */
export const signatureTexts = {
  someone: {
    en: 'Somebody of the team',
    fr: 'Une personne de l’équipe',
    es: 'Una persona del equipo',
    ar: 'شخص من الفريق',
  },
  'decision.subject': {
    en: '{round}: a decision on the priority areas waits for a second signature',
    fr: '{round} : une décision sur les domaines prioritaires attend une seconde signature',
    es: '{round}: una decisión sobre las áreas prioritarias espera una segunda firma',
    ar: '{round}: قرار بشأن مجالات الأولوية ينتظر توقيعا ثانيا',
  },
  'decision.body': {
    en: `{who} has put forward a decision on the priority areas of “{round}”. It does not count, and nobody outside the team reads it, until a second person has signed.

Read it with its figures and reasons, comment on it or sign it:

{address}
`,
    fr: `{who} a proposé une décision sur les domaines prioritaires de « {round} ». Elle ne compte pas, et personne hors de l’équipe ne la lit, tant qu’une seconde personne n’a pas signé.

Lisez-la avec ses chiffres et ses raisons, commentez-la ou signez-la :

{address}
`,
    es: `{who} ha propuesto una decisión sobre las áreas prioritarias de «{round}». No cuenta, ni la lee nadie fuera del equipo, hasta que firme una segunda persona.

Léala con sus cifras y razones, coméntela o fírmela:

{address}
`,
    ar: `قدّم {who} قرارا بشأن مجالات الأولوية في «{round}». لا يُعتدّ به ولا يقرؤه أحد من خارج الفريق حتى يوقّع شخص ثان.

اقرأه مع أرقامه وأسبابه، أو علّق عليه، أو وقّعه:

{address}
`,
  },
  'settings.subject': {
    en: '{round}: a change of the settings waits for a second person',
    fr: '{round} : une modification des réglages attend une seconde personne',
    es: '{round}: un cambio de los ajustes espera a una segunda persona',
    ar: '{round}: تغيير في الإعدادات ينتظر شخصا ثانيا',
  },
  'settings.body': {
    en: `{who} has put forward other settings for the ranking of “{round}”. The reason given: {reason}

The signed settings hold until a second person agrees. Read what would change, and agree if you do:

{address}
`,
    fr: `{who} a proposé d’autres réglages pour le classement de « {round} ». La raison donnée : {reason}

Les réglages signés restent valables tant qu’une seconde personne n’a pas accepté. Lisez ce qui changerait et acceptez si vous êtes d’accord :

{address}
`,
    es: `{who} ha propuesto otros ajustes para la clasificación de «{round}». La razón indicada: {reason}

Los ajustes firmados valen hasta que acepte una segunda persona. Lea qué cambiaría y acéptelo si está de acuerdo:

{address}
`,
    ar: `قدّم {who} إعدادات أخرى لترتيب «{round}». السبب المذكور: {reason}

تبقى الإعدادات الموقعة سارية حتى يوافق شخص ثان. اقرأ ما الذي سيتغير، ووافق إن كنت موافقا:

{address}
`,
  },
  'superseded.subject': {
    en: '{round}: another decision has taken the place of yours',
    fr: '{round} : une autre décision a pris la place de la vôtre',
    es: '{round}: otra decisión ha ocupado el lugar de la suya',
    ar: '{round}: حلّ قرار آخر محل قراركم',
  },
  'superseded.body': {
    en: `{who} has put forward another decision on the priority areas of “{round}”. The one that you had signed was still waiting for a second signature and can no longer get it; it stays on the record.

Read the newer one, comment on it or sign it:

{address}
`,
    fr: `{who} a proposé une autre décision sur les domaines prioritaires de « {round} ». Celle que vous aviez signée attendait encore une seconde signature et ne peut plus la recevoir ; elle reste consignée.

Lisez la plus récente, commentez-la ou signez-la :

{address}
`,
    es: `{who} ha propuesto otra decisión sobre las áreas prioritarias de «{round}». La que usted había firmado aún esperaba una segunda firma y ya no puede recibirla; queda registrada.

Lea la más reciente, coméntela o fírmela:

{address}
`,
    ar: `قدّم {who} قرارا آخر بشأن مجالات الأولوية في «{round}». كان القرار الذي وقّعتموه لا يزال ينتظر توقيعا ثانيا ولم يعد ذلك ممكنا؛ ويبقى في السجل.

اقرؤوا القرار الأحدث، أو علّقوا عليه، أو وقّعوه:

{address}
`,
  },
} as const satisfies Readonly<Record<string, LocalText>>;
