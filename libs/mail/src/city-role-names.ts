import type { CityRole, Language } from '#members';

/** The roles of a city's people inside a sentence: "invites you as {contributor}". */
export const cityRoleNames: Readonly<Record<Language, Readonly<Record<CityRole, string>>>> = {
  en: {
    contributor: 'a contributor',
    'focal-point': 'the focal point',
    signatory: 'a signatory',
    representative: 'the representative in the assembly',
  },
  fr: {
    contributor: 'contributeur ou contributrice',
    'focal-point': 'point focal',
    signatory: 'signataire',
    representative: 'représentant ou représentante à l’assemblée',
  },
  es: {
    contributor: 'colaborador o colaboradora',
    'focal-point': 'punto focal',
    signatory: 'firmante',
    representative: 'representante en la asamblea',
  },
  ar: {
    contributor: 'مساهمًا',
    'focal-point': 'جهةَ اتصال',
    signatory: 'موقّعًا',
    representative: 'ممثلًا في الجمعية',
  },
};

/** What the role may do, as the sentence after it. */
export const cityRoleTasks: Readonly<Record<Language, Readonly<Record<CityRole, string>>>> = {
  en: {
    contributor: 'You can write the city’s answer together with your colleagues.',
    'focal-point': 'You write the city’s answer, send it, and invite colleagues.',
    signatory: 'You read the city’s answer and send it in the name of the city.',
    representative: 'You vote for the city in the assembly.',
  },
  fr: {
    contributor: 'Vous pouvez rédiger la réponse de la ville avec vos collègues.',
    'focal-point': 'Vous rédigez la réponse de la ville, l’envoyez et invitez des collègues.',
    signatory: 'Vous lisez la réponse de la ville et l’envoyez en son nom.',
    representative: 'Vous votez pour la ville à l’assemblée.',
  },
  es: {
    contributor: 'Puede redactar la respuesta de la ciudad con sus colegas.',
    'focal-point': 'Usted redacta la respuesta de la ciudad, la envía e invita a colegas.',
    signatory: 'Usted lee la respuesta de la ciudad y la envía en su nombre.',
    representative: 'Usted vota por la ciudad en la asamblea.',
  },
  ar: {
    contributor: 'يمكنك كتابة إجابة المدينة مع زملائك.',
    'focal-point': 'تكتب إجابة المدينة وترسلها وتدعو الزملاء.',
    signatory: 'تقرأ إجابة المدينة وترسلها باسم المدينة.',
    representative: 'تصوّت باسم المدينة في الجمعية.',
  },
};

/** A name of another script inside Arabic, kept from reordering the sentence. */
export function isolated(name: string, language: Language): string {
  return language === 'ar' ? `\u2068${name}\u2069` : name;
}
