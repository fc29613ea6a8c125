import { draftText } from '../catalogue/draft-text.ts';
import type { ChoiceQuestion } from '../questionnaire.ts';

/** The groups that the conference's information package and its parallel forums name. */
export const vulnerableGroups: ChoiceQuestion['options'] = [
  {
    id: 'youth-at-risk',
    label: draftText({
      en: 'Youth at risk, not in education, employment or training (NEETs)',
      fr: 'Jeunes en situation de vulnérabilité, sans emploi ni études ni formation (NEET)',
      es: 'Jóvenes en riesgo que no estudian, no trabajan ni reciben formación (NEET)',
      ar: 'الشباب المعرّضون للخطر غير الملتحقين بالتعليم أو العمل أو التدريب',
    }),
  },
  {
    id: 'migrants-refugees',
    label: draftText({
      en: 'Migrants and refugees',
      fr: 'Migrants et réfugiés',
      es: 'Personas migrantes y refugiadas',
      ar: 'المهاجرون واللاجئون',
    }),
  },
  {
    id: 'digitally-excluded',
    label: draftText({
      en: 'Digitally excluded populations',
      fr: 'Populations exclues du numérique',
      es: 'Poblaciones excluidas digitalmente',
      ar: 'الفئات المستبعدة رقميًّا',
    }),
  },
  {
    id: 'deprived-neighbourhoods',
    label: draftText({
      en: 'People living in slums and deprived neighbourhoods',
      fr: 'Habitants des bidonvilles et des quartiers défavorisés',
      es: 'Personas que viven en barrios marginales y desfavorecidos',
      ar: 'سكان الأحياء الفقيرة والمحرومة',
    }),
  },
  {
    id: 'people-with-disabilities',
    label: draftText({
      en: 'People with disabilities',
      fr: 'Personnes handicapées',
      es: 'Personas con discapacidad',
      ar: 'الأشخاص ذوو الإعاقة',
    }),
  },
  {
    id: 'older-people',
    label: draftText({ en: 'Older people', fr: 'Personnes âgées', es: 'Personas mayores', ar: 'كبار السن' }),
  },
  {
    id: 'prisoners',
    label: draftText({
      en: 'Prisoners',
      fr: 'Personnes détenues',
      es: 'Personas privadas de libertad',
      ar: 'السجناء',
    }),
  },
];
