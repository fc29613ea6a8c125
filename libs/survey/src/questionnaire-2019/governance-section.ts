import { draftText } from '../catalogue/draft-text.ts';
import type { Section } from '../questionnaire.ts';

/** Sub-theme 2 of the conference: structures and frameworks. */
export const governanceSection: Section = {
  id: 'governance',
  title: draftText({ en: 'Governance', fr: 'Gouvernance', es: 'Gobernanza', ar: 'الحوكمة' }),
  questions: [
    {
      id: 'governance-frameworks',
      type: 'text',
      core: false,
      maxWords: 150,
      title: draftText({
        en: 'Which national laws support inclusion in lifelong learning, and how does your city work with national authorities on basic services such as education?',
        fr: 'Quelles lois nationales soutiennent l’inclusion dans l’apprentissage tout au long de la vie, et comment votre ville collabore-t-elle avec les autorités nationales pour les services de base tels que l’éducation ?',
        es: '¿Qué leyes nacionales apoyan la inclusión en el aprendizaje a lo largo de toda la vida y cómo colabora su ciudad con las autoridades nacionales en servicios básicos como la educación?',
        ar: 'ما القوانين الوطنية التي تدعم الإدماج في التعلّم مدى الحياة، وكيف تتعاون مدينتكم مع السلطات الوطنية في الخدمات الأساسية كالتعليم؟',
      }),
      help: draftText({
        en: 'Say also whether several levels of government share a framework that makes this easier.',
        fr: 'Précisez aussi si plusieurs niveaux de gouvernement partagent un cadre qui facilite cette collaboration.',
        es: 'Indique también si varios niveles de gobierno comparten un marco que facilite esta colaboración.',
        ar: 'اذكر أيضًا إن كان هناك إطار مشترك بين مستويات الحكم المختلفة ييسّر هذا التعاون.',
      }),
    },
    {
      id: 'governance-stakeholders',
      type: 'choice',
      core: false,
      multiple: true,
      title: draftText({
        en: 'Who else takes part in developing inclusive policies?',
        fr: 'Qui d’autre participe à l’élaboration de politiques inclusives ?',
        es: '¿Quién más participa en la elaboración de políticas inclusivas?',
        ar: 'من يشارك أيضًا في وضع السياسات الشاملة للجميع؟',
      }),
      help: draftText({
        en: 'Choose all that apply.',
        fr: 'Choisissez toutes les réponses qui conviennent.',
        es: 'Elija todas las que correspondan.',
        ar: 'اختر كل ما ينطبق.',
      }),
      options: [
        {
          id: 'national-government',
          label: draftText({
            en: 'National or regional government',
            fr: 'Administration nationale ou régionale',
            es: 'Gobierno nacional o regional',
            ar: 'الحكومة الوطنية أو الإقليمية',
          }),
        },
        {
          id: 'universities',
          label: draftText({
            en: 'Universities and research',
            fr: 'Universités et recherche',
            es: 'Universidades e investigación',
            ar: 'الجامعات والبحث العلمي',
          }),
        },
        {
          id: 'schools',
          label: draftText({
            en: 'Schools and training providers',
            fr: 'Écoles et organismes de formation',
            es: 'Escuelas y centros de formación',
            ar: 'المدارس ومراكز التدريب',
          }),
        },
        {
          id: 'employers',
          label: draftText({
            en: 'Employers and trade unions',
            fr: 'Employeurs et syndicats',
            es: 'Empleadores y sindicatos',
            ar: 'أصحاب العمل والنقابات',
          }),
        },
        {
          id: 'civil-society',
          label: draftText({
            en: 'Civil society organisations',
            fr: 'Organisations de la société civile',
            es: 'Organizaciones de la sociedad civil',
            ar: 'منظمات المجتمع المدني',
          }),
        },
        {
          id: 'learners',
          label: draftText({
            en: 'Learners and residents',
            fr: 'Apprenants et habitants',
            es: 'Estudiantes y residentes',
            ar: 'المتعلّمون والسكان',
          }),
        },
        {
          id: 'media',
          label: draftText({
            en: 'Media and cultural institutions',
            fr: 'Médias et institutions culturelles',
            es: 'Medios de comunicación e instituciones culturales',
            ar: 'وسائل الإعلام والمؤسسات الثقافية',
          }),
        },
      ],
    },
  ],
};
