import { areaCatalogue2019 } from '../catalogue/area-catalogue-2019.ts';
import { draftText } from '../catalogue/draft-text.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { coreSection } from './core-section.ts';
import { governanceSection } from './governance-section.ts';
import { localActionsSection } from './local-actions-section.ts';
import { monitoringSection } from './monitoring-section.ts';
import { policySection } from './policy-section.ts';

/** The questionnaire of April 2019, reconstructed: fourteen questions, of which the first three make an answer count. */
export const questionnaire2019: Questionnaire = {
  id: 'april-2019',
  version: 1,
  title: draftText({
    en: 'Survey of member cities, April 2019',
    fr: 'Enquête auprès des villes membres, avril 2019',
    es: 'Encuesta a las ciudades miembros, abril de 2019',
    ar: 'استقصاء المدن الأعضاء، نيسان/أبريل 2019',
  }),
  provenance: draftText({
    en: 'The questionnaire that UNESCO used in April 2019 is not public. This one is reconstructed from the guiding questions in the information package of the Fourth International Conference on Learning Cities (Medellín, 2019).',
    fr: 'Le questionnaire utilisé par l’UNESCO en avril 2019 n’est pas public. Celui-ci est reconstitué à partir des questions directrices du dossier d’information de la quatrième Conférence internationale sur les villes apprenantes (Medellín, 2019).',
    es: 'El cuestionario que utilizó la UNESCO en abril de 2019 no es público. Este se ha reconstruido a partir de las preguntas orientadoras del dossier informativo de la Cuarta Conferencia Internacional sobre Ciudades del Aprendizaje (Medellín, 2019).',
    ar: 'الاستبيان الذي استخدمته اليونسكو في نيسان/أبريل 2019 غير منشور. وقد أُعيد بناء هذا الاستبيان من الأسئلة التوجيهية الواردة في الحزمة الإعلامية للمؤتمر الدولي الرابع لمدن التعلّم (ميديين، 2019).',
  }),
  catalogue: areaCatalogue2019,
  sections: [coreSection, policySection, governanceSection, monitoringSection, localActionsSection],
};
