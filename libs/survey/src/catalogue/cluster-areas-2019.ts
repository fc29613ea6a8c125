import type { Area } from '../area-catalogue.ts';
import { draftText } from './draft-text.ts';

/** The seven areas that became the network's thematic clusters in 2019. */
export const clusterAreas2019: readonly Area[] = [
  {
    id: 'esd',
    name: draftText({
      en: 'Education for sustainable development',
      fr: 'Éducation au développement durable',
      es: 'Educación para el desarrollo sostenible',
      ar: 'التعليم من أجل التنمية المستدامة',
    }),
    description: draftText({
      en: 'Learning for climate action, a healthy environment and sustainable ways of living and consuming in the city.',
      fr: 'Apprendre pour agir face au changement climatique, préserver l’environnement et adopter des modes de vie et de consommation durables dans la ville.',
      es: 'Aprender para la acción por el clima, un medio ambiente sano y formas sostenibles de vivir y consumir en la ciudad.',
      ar: 'التعلّم من أجل العمل المناخي وسلامة البيئة وأنماط العيش والاستهلاك المستدامة في المدينة.',
    }),
    source: '[64] https://smileenglish.ecnu.edu.cn/6b/50/c47699a682832/page.htm',
    cluster: 'Education for sustainable development',
  },
  {
    id: 'equity',
    name: draftText({
      en: 'Equity and inclusion',
      fr: 'Équité et inclusion',
      es: 'Equidad e inclusión',
      ar: 'الإنصاف والإدماج',
    }),
    description: draftText({
      en: 'Removing the barriers that keep people out of learning, whatever their income, gender, origin, disability or neighbourhood.',
      fr: 'Lever les obstacles qui éloignent de l’apprentissage, quels que soient le revenu, le genre, l’origine, le handicap ou le quartier.',
      es: 'Eliminar las barreras que apartan a las personas del aprendizaje, sean cuales sean sus ingresos, género, origen, discapacidad o barrio.',
      ar: 'إزالة العوائق التي تحول دون التعلّم، أيًّا كان الدخل أو النوع الاجتماعي أو الأصل أو الإعاقة أو الحي.',
    }),
    source: '[62] https://en.everybodywiki.com/UNESCO_Global_Network_of_Learning_Cities',
    cluster: 'Equity and inclusion',
  },
  {
    id: 'planning',
    name: draftText({
      en: 'Educational planning, monitoring and evaluation',
      fr: 'Planification, suivi et évaluation de l’éducation',
      es: 'Planificación, seguimiento y evaluación de la educación',
      ar: 'تخطيط التعليم ورصده وتقييمه',
    }),
    description: draftText({
      en: 'Local education plans, indicators and evidence that show whether lifelong learning in the city is getting better.',
      fr: 'Plans locaux d’éducation, indicateurs et données probantes montrant si l’apprentissage tout au long de la vie progresse dans la ville.',
      es: 'Planes educativos locales, indicadores y evidencia que muestren si el aprendizaje a lo largo de toda la vida mejora en la ciudad.',
      ar: 'خطط التعليم المحلية والمؤشرات والأدلة التي تبيّن ما إذا كان التعلّم مدى الحياة يتحسّن في المدينة.',
    }),
    source:
      '[3] https://webarchive.unesco.org/web/20201205001600/https://uil.unesco.org/event/unesco-learning-cities-meeting-educational-planning-monitoring-and-evaluation',
    cluster: 'Educational planning, monitoring and evaluation',
  },
  {
    id: 'citizenship',
    name: draftText({
      en: 'Global citizenship',
      fr: 'Citoyenneté mondiale',
      es: 'Ciudadanía mundial',
      ar: 'المواطنة العالمية',
    }),
    description: draftText({
      en: 'Education for democracy, human rights, peace and taking part in public life, from the neighbourhood to the world.',
      fr: 'Éducation à la démocratie, aux droits humains, à la paix et à la participation à la vie publique, du quartier au monde.',
      es: 'Educación para la democracia, los derechos humanos, la paz y la participación en la vida pública, del barrio al mundo.',
      ar: 'التعليم من أجل الديمقراطية وحقوق الإنسان والسلام والمشاركة في الحياة العامة، من الحي إلى العالم.',
    }),
    source:
      '[2] https://icae.global/en/2020/11/online-conference-strengthening-citizenship-education-at-local-level/',
    cluster: 'Global citizenship education',
  },
  {
    id: 'entrepreneurship',
    name: draftText({
      en: 'Entrepreneurship',
      fr: 'Entrepreneuriat',
      es: 'Emprendimiento',
      ar: 'ريادة الأعمال',
    }),
    description: draftText({
      en: 'Learning to start and run an enterprise, including social enterprise and business led by women and young people.',
      fr: 'Apprendre à créer et à gérer une entreprise, y compris l’entreprise sociale et l’entrepreneuriat des femmes et des jeunes.',
      es: 'Aprender a crear y gestionar una empresa, incluidas las empresas sociales y las lideradas por mujeres y jóvenes.',
      ar: 'تعلّم تأسيس المشاريع وإدارتها، بما فيها المشاريع الاجتماعية ومشاريع النساء والشباب.',
    }),
    source:
      '[68] https://uil.unesco.org/lifelong-learning/learning-cities/promoting-entrepreneurship-unesco-learning-city-swansea',
    cluster: 'Entrepreneurship',
  },
  {
    id: 'health',
    name: draftText({
      en: 'Health and well-being',
      fr: 'Santé et bien-être',
      es: 'Salud y bienestar',
      ar: 'الصحة والرفاه',
    }),
    description: draftText({
      en: 'Health literacy, mental health, resilience and active lives at every age through learning.',
      fr: 'Littératie en santé, santé mentale, résilience et vie active à tout âge grâce à l’apprentissage.',
      es: 'Alfabetización en salud, salud mental, resiliencia y vida activa a cualquier edad mediante el aprendizaje.',
      ar: 'التثقيف الصحي والصحة النفسية والقدرة على الصمود والحياة النشطة في كل الأعمار عبر التعلّم.',
    }),
    source: '[69] https://atlanticcities.eu/es/cork-ciudad-lider-en-el-campo-de-la-salud-y-el-bienestar/',
    cluster: 'Health and well-being',
  },
  {
    id: 'literacy',
    name: draftText({
      en: 'Literacy',
      fr: 'Alphabétisation',
      es: 'Alfabetización',
      ar: 'محو الأمية',
    }),
    description: draftText({
      en: 'Reading, writing and numeracy for young people and adults, and the basic skills that further learning needs.',
      fr: 'Lecture, écriture et calcul pour les jeunes et les adultes, et compétences de base nécessaires pour continuer à apprendre.',
      es: 'Lectura, escritura y cálculo para jóvenes y adultos, y las competencias básicas para seguir aprendiendo.',
      ar: 'القراءة والكتابة والحساب للشباب والكبار، والمهارات الأساسية اللازمة لمواصلة التعلّم.',
    }),
    source: '[62] https://en.everybodywiki.com/UNESCO_Global_Network_of_Learning_Cities',
    cluster: 'Literacy',
  },
];
