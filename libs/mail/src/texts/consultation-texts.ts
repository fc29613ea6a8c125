import type { LocalText } from '#members';

/** Cities are asked what they say to the draft of the plan. */
export const consultationTexts = {
  subject: {
    en: '{city}: what do you say to the draft work plan?',
    fr: '{city} : que dites-vous du projet de plan de travail ?',
    es: '{city}: ¿qué opinan del borrador del plan de trabajo?',
    ar: '{city}: ما رأيكم في مسودة خطة العمل؟',
  },
  body: {
    en: `The draft of the work plan is published. Until {closesAt}, {city} can comment on it, line by line, at its own desk:

{address}

The coordination team answers every comment: taken up, taken up in part, or not taken up, and why. Answered comments are published under the name of the city.

{team}
`,
    fr: `Le projet de plan de travail est publié. Jusqu’au {closesAt}, {city} peut le commenter, ligne par ligne, dans son propre espace :

{address}

L’équipe de coordination répond à chaque commentaire : repris, repris en partie ou non repris, et pourquoi. Les commentaires auxquels elle a répondu sont publiés sous le nom de la ville.

{team}
`,
    es: `El borrador del plan de trabajo está publicado. Hasta el {closesAt}, {city} puede comentarlo, línea por línea, en su propio espacio:

{address}

El equipo de coordinación responde a cada comentario: recogido, recogido en parte o no recogido, y por qué. Los comentarios respondidos se publican con el nombre de la ciudad.

{team}
`,
    ar: `نُشرت مسودة خطة العمل. يمكن لـ{city} حتى {closesAt} التعليق عليها سطرًا سطرًا في صفحتها الخاصة:

{address}

يرد فريق التنسيق على كل تعليق: أُخذ به، أو أُخذ به جزئيًا، أو لم يؤخذ به، مع السبب. وتُنشر التعليقات التي رُدّ عليها باسم المدينة.

{team}
`,
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** A city is told what became of its comments. */
export const answeredTexts = {
  subject: {
    en: '{city}: your comments on the work plan have been answered',
    fr: '{city} : réponse à vos commentaires sur le plan de travail',
    es: '{city}: respuesta a sus comentarios sobre el plan de trabajo',
    ar: '{city}: الرد على تعليقاتكم على خطة العمل',
  },
  body: {
    en: `The coordination team has answered every comment of {city} on the draft work plan:

{comments}

The comments and answers in full:

{address}

{team}
`,
    fr: `L’équipe de coordination a répondu à tous les commentaires de {city} sur le projet de plan de travail :

{comments}

Les commentaires et les réponses en entier :

{address}

{team}
`,
    es: `El equipo de coordinación ha respondido a todos los comentarios de {city} sobre el borrador del plan de trabajo:

{comments}

Los comentarios y las respuestas completos:

{address}

{team}
`,
    ar: `ردّ فريق التنسيق على جميع تعليقات {city} على مسودة خطة العمل:

{comments}

التعليقات والردود كاملة:

{address}

{team}
`,
  },
  'taken-up': { en: 'taken up', fr: 'repris', es: 'recogido', ar: 'أُخذ به' },
  'in-part': { en: 'taken up in part', fr: 'repris en partie', es: 'recogido en parte', ar: 'أُخذ به جزئيًا' },
  'not-taken-up': { en: 'not taken up', fr: 'non repris', es: 'no recogido', ar: 'لم يؤخذ به' },
} as const satisfies Readonly<Record<string, LocalText>>;
