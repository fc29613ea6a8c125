import { draftText } from '../catalogue/draft-text.ts';
import type { Section } from '../questionnaire.ts';
import { localSectors } from './local-sectors.ts';
import { vulnerableGroups } from './vulnerable-groups.ts';

const chooseAll = draftText({
  en: 'Choose all that apply.',
  fr: 'Choisissez toutes les réponses qui conviennent.',
  es: 'Elija todas las que correspondan.',
  ar: 'اختر كل ما ينطبق.',
});

/** Sub-theme 4 of the conference: practice for and with vulnerable groups. */
export const localActionsSection: Section = {
  id: 'local-actions',
  title: draftText({
    en: 'Local actions',
    fr: 'Actions locales',
    es: 'Acciones locales',
    ar: 'الإجراءات المحلية',
  }),
  questions: [
    {
      id: 'local-groups',
      type: 'choice',
      core: false,
      multiple: true,
      title: draftText({
        en: 'For which groups does your city act first?',
        fr: 'Pour quels groupes votre ville agit-elle en priorité ?',
        es: '¿Para qué grupos actúa su ciudad en primer lugar?',
        ar: 'ما الفئات التي تعمل مدينتكم من أجلها أولًا؟',
      }),
      help: chooseAll,
      options: vulnerableGroups,
    },
    {
      id: 'local-sectors',
      type: 'choice',
      core: false,
      multiple: true,
      title: draftText({
        en: 'Which institutions and sectors plan and carry out inclusive lifelong learning in your city?',
        fr: 'Quelles institutions et quels secteurs planifient et mettent en œuvre l’apprentissage inclusif tout au long de la vie dans votre ville ?',
        es: '¿Qué instituciones y sectores planifican y llevan a cabo el aprendizaje inclusivo a lo largo de toda la vida en su ciudad?',
        ar: 'ما المؤسسات والقطاعات التي تخطّط للتعلّم الشامل مدى الحياة في مدينتكم وتنفّذه؟',
      }),
      help: chooseAll,
      options: localSectors,
    },
    {
      id: 'local-participation',
      type: 'text',
      core: false,
      maxWords: 100,
      title: draftText({
        en: 'What makes sure that vulnerable groups take part in planning and practice?',
        fr: 'Qu’est-ce qui garantit la participation des groupes vulnérables à la planification et à la mise en œuvre ?',
        es: '¿Qué asegura la participación de los grupos vulnerables en la planificación y la práctica?',
        ar: 'ما الذي يضمن مشاركة الفئات الضعيفة في التخطيط والتنفيذ؟',
      }),
      help: null,
    },
    {
      id: 'local-cooperation',
      type: 'text',
      core: false,
      maxWords: 100,
      title: draftText({
        en: 'How do public and private employers and civil society work together on learning for vulnerable groups?',
        fr: 'Comment les employeurs publics et privés et la société civile collaborent-ils pour l’apprentissage des groupes vulnérables ?',
        es: '¿Cómo colaboran los empleadores públicos y privados y la sociedad civil en el aprendizaje de los grupos vulnerables?',
        ar: 'كيف يتعاون أصحاب العمل في القطاعين العام والخاص والمجتمع المدني على توفير التعلّم للفئات الضعيفة؟',
      }),
      help: null,
    },
    {
      id: 'local-pathways',
      type: 'text',
      core: false,
      maxWords: 100,
      title: draftText({
        en: 'How do learning pathways between formal, non-formal and informal learning recognise what vulnerable groups know and can do?',
        fr: 'Comment les passerelles entre apprentissage formel, non formel et informel reconnaissent-elles les savoirs et compétences des groupes vulnérables ?',
        es: '¿Cómo reconocen los itinerarios entre el aprendizaje formal, no formal e informal lo que saben y pueden hacer los grupos vulnerables?',
        ar: 'كيف تعترف مسارات التعلّم النظامي وغير النظامي وغير الرسمي بمعارف الفئات الضعيفة ومهاراتها؟',
      }),
      help: null,
    },
    {
      id: 'local-impact',
      type: 'text',
      core: false,
      maxWords: 150,
      title: draftText({
        en: 'What has local action changed for these groups?',
        fr: 'Qu’est-ce que l’action locale a changé pour ces groupes ?',
        es: '¿Qué ha cambiado la acción local para estos grupos?',
        ar: 'ما الذي غيّره العمل المحلي في حياة هذه الفئات؟',
      }),
      help: draftText({
        en: 'One example with a figure says more than a list.',
        fr: 'Un exemple chiffré en dit plus qu’une liste.',
        es: 'Un ejemplo con una cifra dice más que una lista.',
        ar: 'مثال واحد مع رقم أبلغ من قائمة طويلة.',
      }),
    },
  ],
};
