import { StageBar } from '../desk/stage-bar.tsx';
import { useText } from '../i18n/text-context.tsx';

/** The pages of the survey that are about no round in particular. */
export function SurveyBar() {
  const { t } = useText();
  return (
    <StageBar
      label={t('survey.rounds')}
      tabs={[
        { to: '/survey', label: t('survey.rounds') },
        { to: '/survey/workshop', label: t('workshop.questionnaires') },
      ]}
    />
  );
}
