import { draftText } from '../catalogue/draft-text.ts';
import type { Section } from '../questionnaire.ts';

/** Sub-theme 3 of the conference: data and financing. */
export const monitoringSection: Section = {
  id: 'monitoring',
  title: draftText({ en: 'Monitoring', fr: 'Suivi', es: 'Seguimiento', ar: 'الرصد' }),
  questions: [
    {
      id: 'monitoring-financing',
      type: 'choice',
      core: false,
      multiple: false,
      title: draftText({
        en: 'Is local funding for inclusion sufficient and sustainable?',
        fr: 'Le financement local en faveur de l’inclusion est-il suffisant et durable ?',
        es: '¿Es suficiente y sostenible la financiación local para la inclusión?',
        ar: 'هل التمويل المحلي المخصّص للإدماج كافٍ ومستدام؟',
      }),
      help: null,
      options: [
        {
          id: 'both',
          label: draftText({
            en: 'Sufficient and sustainable',
            fr: 'Suffisant et durable',
            es: 'Suficiente y sostenible',
            ar: 'كافٍ ومستدام',
          }),
        },
        {
          id: 'sufficient-only',
          label: draftText({
            en: 'Sufficient today, not assured for the future',
            fr: 'Suffisant aujourd’hui, non assuré à l’avenir',
            es: 'Suficiente hoy, no asegurada para el futuro',
            ar: 'كافٍ اليوم وغير مضمون مستقبلًا',
          }),
        },
        {
          id: 'sustainable-only',
          label: draftText({
            en: 'Assured for the future, not sufficient',
            fr: 'Assuré à l’avenir, mais insuffisant',
            es: 'Asegurada para el futuro, pero insuficiente',
            ar: 'مضمون مستقبلًا وغير كافٍ',
          }),
        },
        {
          id: 'neither',
          label: draftText({
            en: 'Neither',
            fr: 'Ni l’un ni l’autre',
            es: 'Ninguna de las dos cosas',
            ar: 'لا هذا ولا ذاك',
          }),
        },
      ],
    },
    {
      id: 'monitoring-evidence',
      type: 'text',
      core: false,
      maxWords: 150,
      title: draftText({
        en: 'How do you know that lifelong learning makes your city more inclusive and sustainable, and which evidence is missing?',
        fr: 'Comment savez-vous que l’apprentissage tout au long de la vie rend votre ville plus inclusive et durable, et quelles données vous manquent ?',
        es: '¿Cómo sabe que el aprendizaje a lo largo de toda la vida hace su ciudad más inclusiva y sostenible, y qué evidencia falta?',
        ar: 'كيف تعرفون أن التعلّم مدى الحياة يجعل مدينتكم أكثر شمولًا واستدامة، وما الأدلة التي تنقصكم؟',
      }),
      help: draftText({
        en: 'Indicators, surveys or studies that you use, and what you would need to improve policies and practice.',
        fr: 'Indicateurs, enquêtes ou études que vous utilisez, et ce qu’il vous faudrait pour améliorer les politiques et les pratiques.',
        es: 'Indicadores, encuestas o estudios que utiliza, y lo que necesitaría para mejorar las políticas y las prácticas.',
        ar: 'المؤشرات أو الاستقصاءات أو الدراسات التي تستخدمونها، وما تحتاجون إليه لتحسين السياسات والممارسات.',
      }),
    },
  ],
};
