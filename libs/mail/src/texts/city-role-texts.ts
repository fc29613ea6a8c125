import type { CityRole, LocalText } from '#members';

/** The roles of a city’s people inside a sentence: "invites you as {contributor}". */
export const cityRoleNames = {
  contributor: {
    en: 'a contributor',
    fr: 'contributeur ou contributrice',
    es: 'colaborador o colaboradora',
    ar: 'مساهمًا',
  },
  'focal-point': {
    en: 'the focal point',
    fr: 'point focal',
    es: 'punto focal',
    ar: 'جهةَ اتصال',
  },
  signatory: {
    en: 'a signatory',
    fr: 'signataire',
    es: 'firmante',
    ar: 'موقّعًا',
  },
  representative: {
    en: 'the representative in the assembly',
    fr: 'représentant ou représentante à l’assemblée',
    es: 'representante en la asamblea',
    ar: 'ممثلًا في الجمعية',
  },
} as const satisfies Readonly<Record<CityRole, LocalText>>;

/** What the role may do, as the sentence after it. */
export const cityRoleTasks = {
  contributor: {
    en: 'You can write the city’s answer together with your colleagues.',
    fr: 'Vous pouvez rédiger la réponse de la ville avec vos collègues.',
    es: 'Puede redactar la respuesta de la ciudad con sus colegas.',
    ar: 'يمكنك كتابة إجابة المدينة مع زملائك.',
  },
  'focal-point': {
    en: 'You write the city’s answer, send it, and invite colleagues.',
    fr: 'Vous rédigez la réponse de la ville, l’envoyez et invitez des collègues.',
    es: 'Usted redacta la respuesta de la ciudad, la envía e invita a colegas.',
    ar: 'تكتب إجابة المدينة وترسلها وتدعو الزملاء.',
  },
  signatory: {
    en: 'You read the city’s answer and send it in the name of the city.',
    fr: 'Vous lisez la réponse de la ville et l’envoyez en son nom.',
    es: 'Usted lee la respuesta de la ciudad y la envía en su nombre.',
    ar: 'تقرأ إجابة المدينة وترسلها باسم المدينة.',
  },
  representative: {
    en: 'You vote for the city in the assembly.',
    fr: 'Vous votez pour la ville à l’assemblée.',
    es: 'Usted vota por la ciudad en la asamblea.',
    ar: 'تصوّت باسم المدينة في الجمعية.',
  },
} as const satisfies Readonly<Record<CityRole, LocalText>>;
