import { draftText } from '../catalogue/draft-text.ts';
import type { ChoiceQuestion } from '../questionnaire.ts';

/** Institutions and sectors that carry local learning, after the Key Features of Learning Cities (columns 4–9). */
export const localSectors: ChoiceQuestion['options'] = [
  {
    id: 'education',
    label: draftText({
      en: 'Schools, universities and vocational training',
      fr: 'Écoles, universités et formation professionnelle',
      es: 'Escuelas, universidades y formación profesional',
      ar: 'المدارس والجامعات والتدريب المهني',
    }),
  },
  {
    id: 'adult-education',
    label: draftText({
      en: 'Adult education and community learning centres',
      fr: 'Éducation des adultes et centres d’apprentissage communautaires',
      es: 'Educación de personas adultas y centros comunitarios de aprendizaje',
      ar: 'تعليم الكبار ومراكز التعلّم المجتمعية',
    }),
  },
  {
    id: 'libraries-museums',
    label: draftText({
      en: 'Libraries, museums and cultural centres',
      fr: 'Bibliothèques, musées et centres culturels',
      es: 'Bibliotecas, museos y centros culturales',
      ar: 'المكتبات والمتاحف والمراكز الثقافية',
    }),
  },
  {
    id: 'health-social',
    label: draftText({
      en: 'Health and social services',
      fr: 'Services sanitaires et sociaux',
      es: 'Servicios sanitarios y sociales',
      ar: 'الخدمات الصحية والاجتماعية',
    }),
  },
  {
    id: 'employment',
    label: draftText({
      en: 'Employment services and employers',
      fr: 'Services de l’emploi et employeurs',
      es: 'Servicios de empleo y empleadores',
      ar: 'خدمات التوظيف وأصحاب العمل',
    }),
  },
  {
    id: 'associations',
    label: draftText({
      en: 'Associations and volunteers',
      fr: 'Associations et bénévoles',
      es: 'Asociaciones y voluntariado',
      ar: 'الجمعيات والمتطوعون',
    }),
  },
];
