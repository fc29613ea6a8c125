import type { Area } from '../area-catalogue.ts';
import { draftText } from './draft-text.ts';

/** Eight further areas that member cities and the network's events name, without a cluster of 2019. */
export const furtherAreas2019: readonly Area[] = [
  {
    id: 'digital',
    name: draftText({
      en: 'Digital learning',
      fr: 'Apprentissage numérique',
      es: 'Aprendizaje digital',
      ar: 'التعلّم الرقمي',
    }),
    description: draftText({
      en: 'Digital skills for everyone, distance learning, and bringing in those who are offline.',
      fr: 'Compétences numériques pour tous, enseignement à distance et inclusion des personnes hors ligne.',
      es: 'Competencias digitales para todas las personas, aprendizaje a distancia e inclusión de quienes no están conectados.',
      ar: 'المهارات الرقمية للجميع والتعلّم عن بُعد وإشراك غير المتصلين بالإنترنت.',
    }),
    source: '[86] https://gcedclearinghouse.org/events/fourth-international-conference-learning-cities',
    cluster: null,
  },
  {
    id: 'work',
    name: draftText({
      en: 'Decent work and skills',
      fr: 'Travail décent et compétences',
      es: 'Trabajo decente y competencias',
      ar: 'العمل اللائق والمهارات',
    }),
    description: draftText({
      en: 'Vocational training, upskilling and reskilling, learning at the workplace and ways out of unemployment.',
      fr: 'Formation professionnelle, perfectionnement et reconversion, apprentissage sur le lieu de travail et sortie du chômage.',
      es: 'Formación profesional, actualización y reconversión de competencias, aprendizaje en el trabajo y salidas del desempleo.',
      ar: 'التدريب المهني ورفع المهارات وإعادة اكتسابها والتعلّم في مكان العمل وسبل الخروج من البطالة.',
    }),
    source:
      '[52] https://lcn.pascalobservatory.org/pascalnow/pascal-activities/news/final-draft-third-iclc-outcome-document-call-action',
    cluster: null,
  },
  {
    id: 'family',
    name: draftText({
      en: 'Family and community learning',
      fr: 'Apprentissage en famille et dans la communauté',
      es: 'Aprendizaje en la familia y la comunidad',
      ar: 'التعلّم في الأسرة والمجتمع المحلي',
    }),
    description: draftText({
      en: 'Learning between generations, from early childhood on, in homes, libraries and community learning centres.',
      fr: 'Apprentissage entre générations, dès la petite enfance, à la maison, dans les bibliothèques et les centres d’apprentissage communautaires.',
      es: 'Aprendizaje entre generaciones, desde la primera infancia, en los hogares, las bibliotecas y los centros comunitarios de aprendizaje.',
      ar: 'التعلّم بين الأجيال منذ الطفولة المبكرة، في البيوت والمكتبات ومراكز التعلّم المجتمعية.',
    }),
    source: '[61] http://learningcities.uil.unesco.org/key-features/key-features-of-learning-cities',
    cluster: null,
  },
  {
    id: 'governance',
    name: draftText({
      en: 'Governance and partnerships',
      fr: 'Gouvernance et partenariats',
      es: 'Gobernanza y alianzas',
      ar: 'الحوكمة والشراكات',
    }),
    description: draftText({
      en: 'Steering across departments, partners and citizens who decide together, and reliable funding for learning.',
      fr: 'Pilotage interservices, partenaires et citoyens associés aux décisions, et financement fiable de l’apprentissage.',
      es: 'Coordinación entre departamentos, socios y ciudadanía que deciden juntos, y financiación fiable del aprendizaje.',
      ar: 'التنسيق بين الإدارات وإشراك الشركاء والمواطنين في القرار وتمويل موثوق للتعلّم.',
    }),
    source:
      '[21] https://preprod.uil.unesco.org/learning-cities/fourth-international-conference-learning-cities-presentations-and-speeches',
    cluster: null,
  },
  {
    id: 'culture',
    name: draftText({
      en: 'Culture and learning',
      fr: 'Culture et apprentissage',
      es: 'Cultura y aprendizaje',
      ar: 'الثقافة والتعلّم',
    }),
    description: draftText({
      en: 'Museums, libraries, theatre, heritage and learning festivals as places where everyone learns.',
      fr: 'Musées, bibliothèques, théâtre, patrimoine et festivals de l’apprentissage comme lieux où chacun apprend.',
      es: 'Museos, bibliotecas, teatro, patrimonio y festivales del aprendizaje como lugares donde todas las personas aprenden.',
      ar: 'المتاحف والمكتبات والمسرح والتراث ومهرجانات التعلّم فضاءاتٍ يتعلّم فيها الجميع.',
    }),
    source:
      '[91] https://uil.unesco.org/lifelong-learning/learning-cities/unesco-learning-cities-responses-covid-19-outcomes-webinar-3-june',
    cluster: null,
  },
  {
    id: 'youth',
    name: draftText({
      en: 'Youth at risk',
      fr: 'Jeunes en situation de vulnérabilité',
      es: 'Jóvenes en situación de riesgo',
      ar: 'الشباب المعرّضون للخطر',
    }),
    description: draftText({
      en: 'Bringing young people who are not in education, employment or training back to learning and work.',
      fr: 'Ramener vers l’apprentissage et l’emploi les jeunes sans emploi et ne suivant ni études ni formation.',
      es: 'Devolver al aprendizaje y al empleo a jóvenes que no estudian, no trabajan ni reciben formación.',
      ar: 'إعادة الشباب غير الملتحقين بالتعليم أو العمل أو التدريب إلى التعلّم والعمل.',
    }),
    source: '[86] https://gcedclearinghouse.org/events/fourth-international-conference-learning-cities',
    cluster: null,
  },
  {
    id: 'migrants',
    name: draftText({
      en: 'Refugees and migrants',
      fr: 'Réfugiés et migrants',
      es: 'Personas refugiadas y migrantes',
      ar: 'اللاجئون والمهاجرون',
    }),
    description: draftText({
      en: 'Language, recognition of skills and a place in the learning city for people who had to move or chose to.',
      fr: 'Langue, reconnaissance des compétences et place dans la ville apprenante pour les personnes déplacées ou migrantes.',
      es: 'Idioma, reconocimiento de competencias y un lugar en la ciudad del aprendizaje para quienes tuvieron que desplazarse o decidieron migrar.',
      ar: 'تعلّم اللغة والاعتراف بالمهارات ومكان في مدينة التعلّم لمن اضطُرّوا إلى التنقّل أو اختاروه.',
    }),
    source:
      '[14] http://uil.unesco.org/lifelong-learning/learning-cities/learning-cities-greece-lesbos-joins-unesco-global-network-learning',
    cluster: null,
  },
  {
    id: 'ageing',
    name: draftText({
      en: 'Older people and ageing',
      fr: 'Personnes âgées et vieillissement',
      es: 'Personas mayores y envejecimiento',
      ar: 'كبار السن والشيخوخة',
    }),
    description: draftText({
      en: 'Learning in later life, at home and in company, and passing on what older people know.',
      fr: 'Apprendre à un âge avancé, chez soi et avec d’autres, et transmettre les savoirs des personnes âgées.',
      es: 'Aprender en la edad avanzada, en casa y en compañía, y transmitir lo que saben las personas mayores.',
      ar: 'التعلّم في سنّ متقدّمة، في البيت ومع الآخرين، ونقل ما يعرفه كبار السن.',
    }),
    source:
      '[45] https://uil.unesco.org/lifelong-learning/learning-cities/learning-cities-republic-korea-additional-thirteen-korean-cities',
    cluster: null,
  },
];
