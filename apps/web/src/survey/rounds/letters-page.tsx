import { useQuery } from '@tanstack/react-query';
import { letterKinds } from '#survey';
import { readLetterTexts } from '../../api/letters.ts';
import type { LetterTextView } from '../../api/letters.ts';
import { readRoundCities } from '../../api/round-life.ts';
import type { RoundCities } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { NotFound } from '../../desk/not-found.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';
import { BouncesForm } from './bounces-form.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { RoundBar } from '../round-bar.tsx';
import { SendPanel } from './send-panel.tsx';
import { useRound } from './use-round.ts';
import './rounds.css';

/** What is written to the cities of a round: the words, a look at them, and the sending. */
export function LettersPage() {
  const { id, rounds, round } = useRound();
  const texts = useQuery({ queryKey: ['letters', id], queryFn: () => readLetterTexts(id) });
  const cities = useQuery({
    queryKey: ['round-cities', id],
    queryFn: () => readRoundCities(id),
    refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 ? 5_000 : false),
  });
  return (
    <>
      <RoundBar round={id} page="/letters" />
      <div className="page">
        <Loaded query={rounds}>
          {() =>
            round === undefined ? (
              <NotFound />
            ) : (
              <Loaded query={texts}>
                {(data) => (
                  <Loaded query={cities}>
                    {(asked) => <Letters round={round} texts={data.texts} asked={asked} />}
                  </Loaded>
                )}
              </Loaded>
            )
          }
        </Loaded>
      </div>
    </>
  );
}

function Letters(props: { round: RoundSummary; texts: readonly LetterTextView[]; asked: RoundCities }) {
  const { round, texts, asked } = props;
  const { t, language: reader } = useText();
  const [named, setKind] = useAddressState('letter', 'invitation');
  const [language, setLanguage] = useAddressState('language', 'en');
  const kind = letterKinds.find((one) => one === named) ?? 'invitation';
  const inKind = texts.filter((one) => one.kind === kind);
  const text = inKind.find((one) => one.language === language) ?? inKind[0];
  const invited = asked.cities.filter(({ invitedAt }) => invitedAt !== null).length;
  const title = t('rounds.lettersTitle', { invited, cities: asked.cities.length });
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">{t('rounds.lettersLead')}</p>
      <SendPanel round={round} asked={asked} />
      <form className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={t('rounds.letter')}
          value={kind}
          choose={setKind}
          options={letterKinds.map((one) => [one, t(`rounds.letter.${one}`)])}
        />
        <Choice
          label={t('rounds.language')}
          value={text?.language ?? 'en'}
          choose={setLanguage}
          options={inKind.map((one) => [
            one.language,
            t('rounds.languageOwn', {
              language: languageName(one.language, reader),
              own: one.own ? 'own' : 'usual',
            }),
          ])}
        />
      </form>
      <div className="round-letter">
        {text !== undefined && <LetterEditor key={`${kind} ${text.language}`} round={round.id} text={text} />}
        <LetterPreview round={round.id} kind={kind} cities={asked.cities} language={text?.language ?? 'en'} />
      </div>
      <BouncesForm round={round.id} />
    </>
  );
}
