import { draftText } from '../catalogue/draft-text.ts';
import type { Section } from '../questionnaire.ts';

/** Sub-theme 1 of the conference: concepts and principles. */
export const policySection: Section = {
  id: 'policy',
  title: draftText({ en: 'Policy', fr: 'Politiques', es: 'Políticas', ar: 'السياسات' }),
  questions: [
    {
      id: 'policy-principles',
      type: 'text',
      core: false,
      maxWords: 150,
      title: draftText({
        en: 'Which concepts and principles guide your city’s lifelong learning policies for inclusion?',
        fr: 'Quels concepts et principes guident les politiques d’inclusion par l’apprentissage tout au long de la vie de votre ville ?',
        es: '¿Qué conceptos y principios guían las políticas de aprendizaje a lo largo de toda la vida para la inclusión en su ciudad?',
        ar: 'ما المفاهيم والمبادئ التي تسترشد بها سياسات التعلّم مدى الحياة من أجل الإدماج في مدينتكم؟',
      }),
      help: null,
    },
  ],
};
