import { draftText } from '../catalogue/draft-text.ts';
import type { Section } from '../questionnaire.ts';

/** What makes an answer count: the order, the ratings and what the city would do. */
export const coreSection: Section = {
  id: 'core',
  title: draftText({
    en: 'What matters to your city in 2020 and 2021',
    fr: 'Ce qui compte pour votre ville en 2020 et 2021',
    es: 'Lo que importa a su ciudad en 2020 y 2021',
    ar: 'ما يهم مدينتكم في عامَي 2020 و2021',
  }),
  questions: [
    {
      id: 'ranking',
      type: 'ranking',
      core: true,
      limit: 5,
      tiesAllowed: false,
      title: draftText({
        en: 'Which areas matter most to your city in 2020 and 2021?',
        fr: 'Quels domaines comptent le plus pour votre ville en 2020 et 2021 ?',
        es: '¿Qué áreas importan más a su ciudad en 2020 y 2021?',
        ar: 'ما المجالات الأهم لمدينتكم في عامَي 2020 و2021؟',
      }),
      help: draftText({
        en: 'Rank up to five, the most important first. Areas you leave out count as less important than those you rank.',
        fr: 'Classez-en cinq au plus, en commençant par le plus important. Les domaines non classés comptent comme moins importants que ceux que vous classez.',
        es: 'Ordene hasta cinco, empezando por la más importante. Las áreas que no incluya cuentan como menos importantes que las ordenadas.',
        ar: 'رتّب خمسة مجالات على الأكثر، وابدأ بالأهم. تُعَدّ المجالات التي لا ترتّبها أقل أهمية من التي ترتّبها.',
      }),
    },
    {
      id: 'rating',
      type: 'rating',
      core: true,
      scales: [
        {
          id: 'importance',
          label: draftText({
            en: 'Importance for the city',
            fr: 'Importance pour la ville',
            es: 'Importancia para la ciudad',
            ar: 'الأهمية للمدينة',
          }),
        },
        {
          id: 'capacity',
          label: draftText({
            en: 'What the city can already do itself',
            fr: 'Ce que la ville peut déjà faire elle-même',
            es: 'Lo que la ciudad ya puede hacer por sí misma',
            ar: 'ما تستطيع المدينة فعله بنفسها حاليًّا',
          }),
        },
      ],
      title: draftText({
        en: 'How important is each area, and how much can your city do itself?',
        fr: 'Quelle est l’importance de chaque domaine, et que peut faire votre ville elle-même ?',
        es: '¿Qué importancia tiene cada área y cuánto puede hacer su ciudad por sí misma?',
        ar: 'ما أهمية كل مجال، وما الذي تستطيع مدينتكم فعله بنفسها؟',
      }),
      help: draftText({
        en: 'From 1 (very little) to 5 (very much). Leave out what you cannot judge.',
        fr: 'De 1 (très peu) à 5 (beaucoup). Laissez de côté ce que vous ne pouvez pas évaluer.',
        es: 'De 1 (muy poco) a 5 (mucho). Deje en blanco lo que no pueda valorar.',
        ar: 'من 1 (قليل جدًّا) إلى 5 (كثير جدًّا). اترك ما لا يمكنك تقديره.',
      }),
    },
    {
      id: 'offers',
      type: 'offers',
      core: true,
      title: draftText({
        en: 'What could your city lead, host or contribute to?',
        fr: 'Que pourrait piloter ou accueillir votre ville, et à quoi pourrait-elle contribuer ?',
        es: '¿Qué podría liderar o acoger su ciudad, y a qué podría contribuir?',
        ar: 'ما الذي يمكن لمدينتكم أن تقوده أو تستضيفه أو تسهم فيه؟',
      }),
      help: draftText({
        en: 'Name the area and how many activities your city could carry in two years. An offer is not yet a commitment. Offering nothing is an answer too.',
        fr: 'Indiquez le domaine et le nombre d’activités que votre ville pourrait assurer en deux ans. Une offre n’est pas encore un engagement. Ne rien proposer est aussi une réponse.',
        es: 'Indique el área y cuántas actividades podría asumir su ciudad en dos años. Un ofrecimiento no es todavía un compromiso. No ofrecer nada también es una respuesta.',
        ar: 'اذكر المجال وعدد الأنشطة التي يمكن لمدينتكم تنفيذها خلال عامين. العرض ليس التزامًا بعد، وعدم تقديم أي عرض إجابةٌ أيضًا.',
      }),
    },
  ],
};
