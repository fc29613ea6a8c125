import { allocationRules } from '../allocation/rules.ts';
import { quarterEndTexts, quarterStartTexts } from '../quarters.ts';
import { activityDescriptions } from './activity-descriptions.ts';
import { activitySentences } from './activity-sentences.ts';
import { activityTemplates } from './activity-templates.ts';
import { areaTexts, riskTexts } from './area-texts.ts';
import { gapTexts } from './gap-texts.ts';
import { glossaryTexts } from './glossary-texts.ts';
import { indicatorTemplates, outcomeIndicator } from './indicator-templates.ts';
import { outputTexts } from './output-texts.ts';
import { reasonTexts } from './reason-texts.ts';
import { sectionTexts } from './section-texts.ts';

/** Every text that a plan may be made of, by what it is for; translators get them from here. */
export const planTexts = {
  areaTexts,
  riskTexts,
  activityTemplates,
  activityDescriptions,
  activitySentences,
  indicatorTemplates,
  outcomeIndicator,
  outputTexts,
  sectionTexts,
  glossaryTexts,
  allocationRules,
  quarterStartTexts,
  quarterEndTexts,
  reasonTexts,
  gapTexts,
} as const;
