import type { LocalText } from '#members';

/** What stands for the coordination team in a mail. */
export const teamTexts = {
  /** Where no address is known: it takes the place of one, after "write to" and after "Questions:". */
  contact: {
    en: 'your contact at the UNESCO Institute for Lifelong Learning',
    fr: 'votre contact à l’Institut de l’UNESCO pour l’apprentissage tout au long de la vie',
    es: 'su contacto en el Instituto de la UNESCO para el Aprendizaje a lo Largo de Toda la Vida',
    ar: 'جهة اتصالكم في معهد اليونسكو للتعلّم مدى الحياة',
  },
} satisfies Readonly<Record<string, LocalText>>;
