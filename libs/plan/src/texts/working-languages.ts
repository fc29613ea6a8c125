import type { LocalText } from '#members';

/**
 * Names of the languages that cities of the network write in, by ISO 639 code. A table of our own: what `Intl` says differs
 * between versions, and the text of a plan has to be the same everywhere.
 */
export const workingLanguages: Readonly<Record<string, LocalText>> = {
  am: named('Amharic', 'amharique', 'amárico', 'الأمهرية'),
  ar: named('Arabic', 'arabe', 'árabe', 'العربية'),
  az: named('Azerbaijani', 'azerbaïdjanais', 'azerbaiyano', 'الأذربيجانية'),
  bg: named('Bulgarian', 'bulgare', 'búlgaro', 'البلغارية'),
  bn: named('Bengali', 'bengali', 'bengalí', 'البنغالية'),
  ca: named('Catalan', 'catalan', 'catalán', 'الكتالانية'),
  cs: named('Czech', 'tchèque', 'checo', 'التشيكية'),
  cy: named('Welsh', 'gallois', 'galés', 'الويلزية'),
  da: named('Danish', 'danois', 'danés', 'الدنماركية'),
  de: named('German', 'allemand', 'alemán', 'الألمانية'),
  el: named('Greek', 'grec', 'griego', 'اليونانية'),
  en: named('English', 'anglais', 'inglés', 'الإنكليزية'),
  es: named('Spanish', 'espagnol', 'español', 'الإسبانية'),
  et: named('Estonian', 'estonien', 'estonio', 'الإستونية'),
  fa: named('Persian', 'persan', 'persa', 'الفارسية'),
  fi: named('Finnish', 'finnois', 'finés', 'الفنلندية'),
  fr: named('French', 'français', 'francés', 'الفرنسية'),
  ga: named('Irish', 'irlandais', 'irlandés', 'الأيرلندية'),
  he: named('Hebrew', 'hébreu', 'hebreo', 'العبرية'),
  hi: named('Hindi', 'hindi', 'hindi', 'الهندية'),
  hr: named('Croatian', 'croate', 'croata', 'الكرواتية'),
  hu: named('Hungarian', 'hongrois', 'húngaro', 'المجرية'),
  id: named('Indonesian', 'indonésien', 'indonesio', 'الإندونيسية'),
  it: named('Italian', 'italien', 'italiano', 'الإيطالية'),
  ja: named('Japanese', 'japonais', 'japonés', 'اليابانية'),
  ka: named('Georgian', 'géorgien', 'georgiano', 'الجورجية'),
  kk: named('Kazakh', 'kazakh', 'kazajo', 'الكازاخية'),
  ko: named('Korean', 'coréen', 'coreano', 'الكورية'),
  lt: named('Lithuanian', 'lituanien', 'lituano', 'الليتوانية'),
  lv: named('Latvian', 'letton', 'letón', 'اللاتفية'),
  mn: named('Mongolian', 'mongol', 'mongol', 'المنغولية'),
  ms: named('Malay', 'malais', 'malayo', 'الماليزية'),
  nb: named('Norwegian', 'norvégien', 'noruego', 'النرويجية'),
  ne: named('Nepali', 'népalais', 'nepalí', 'النيبالية'),
  nl: named('Dutch', 'néerlandais', 'neerlandés', 'الهولندية'),
  no: named('Norwegian', 'norvégien', 'noruego', 'النرويجية'),
  pl: named('Polish', 'polonais', 'polaco', 'البولندية'),
  pt: named('Portuguese', 'portugais', 'portugués', 'البرتغالية'),
  ro: named('Romanian', 'roumain', 'rumano', 'الرومانية'),
  ru: named('Russian', 'russe', 'ruso', 'الروسية'),
  rw: named('Kinyarwanda', 'kinyarwanda', 'kinyarwanda', 'الكينيارواندا'),
  sq: named('Albanian', 'albanais', 'albanés', 'الألبانية'),
  sr: named('Serbian', 'serbe', 'serbio', 'الصربية'),
  sv: named('Swedish', 'suédois', 'sueco', 'السويدية'),
  sw: named('Swahili', 'swahili', 'suajili', 'السواحلية'),
  th: named('Thai', 'thaï', 'tailandés', 'التايلاندية'),
  tr: named('Turkish', 'turc', 'turco', 'التركية'),
  uk: named('Ukrainian', 'ukrainien', 'ucraniano', 'الأوكرانية'),
  ur: named('Urdu', 'ourdou', 'urdu', 'الأردية'),
  uz: named('Uzbek', 'ouzbek', 'uzbeko', 'الأوزبكية'),
  vi: named('Vietnamese', 'vietnamien', 'vietnamita', 'الفيتنامية'),
  zh: named('Chinese', 'chinois', 'chino', 'الصينية'),
};

function named(en: string, fr: string, es: string, ar: string): LocalText {
  return { en, fr, es, ar };
}
