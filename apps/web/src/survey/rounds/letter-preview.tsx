import { useMutation, useQuery } from '@tanstack/react-query';
import { directionOf } from '#members';
import type { LetterKind } from '#survey';
import { previewLetter, testLetter } from '../../api/letters.ts';
import type { RoundCity } from '../../api/round-life.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { Choice } from '../../members/fields.tsx';

/** The letter as one city, or one country's contact, will get it, and a way to send that to oneself. */
export function LetterPreview(props: {
  round: string;
  kind: LetterKind;
  cities: readonly RoundCity[];
  /** The language that it is shown in; a city that is written to in it is shown first. */
  language: string;
}) {
  const { round, kind, cities, language } = props;
  const { t, compare, language: reader } = useText();
  const countryName = useCountryName();
  const [city, setCity] = useAddressState('city', '');
  const sorted = cities.toSorted((a, b) => compare(a.name, b.name));
  const first = sorted.find((one) => one.language === language) ?? sorted[0];
  const shown = sorted.find((one) => one.city === city) ?? first;
  const whose = kind === 'national' ? { country: shown?.country ?? '' } : { city: shown?.city ?? '' };
  const to = { ...whose, language };
  const preview = useQuery({
    queryKey: ['preview', round, kind, to],
    queryFn: () => previewLetter(round, kind, to),
    enabled: shown !== undefined,
    retry: false,
  });
  const test = useMutation({ mutationFn: () => testLetter(round, kind, to) });
  return (
    <section className="stack letter-preview" aria-label={t('rounds.preview')}>
      <h2>{t('rounds.preview')}</h2>
      <Choice
        label={t('rounds.previewFor')}
        value={shown?.city ?? ''}
        choose={(next) => {
          test.reset();
          setCity(next);
        }}
        options={sorted.map((one) => [
          one.city,
          kind === 'national' ? `${countryName(one)} (${one.name})` : `${one.name}, ${countryName(one)}`,
        ])}
      />
      {kind !== 'national' && shown !== undefined && shown.language !== language && (
        <p className="quiet">
          {t('rounds.writtenToIn', { city: shown.name, language: languageName(shown.language, reader) })}
        </p>
      )}
      {preview.error !== null && <Refusal problem={preview.error} />}
      {preview.data?.letters.map((letter) => (
        <article
          key={letter.to ?? ''}
          className="letter-paper"
          dir={directionOf(letter.language)}
          lang={letter.language}
          tabIndex={0}
          aria-label={letter.subject}
        >
          <p className="quiet">{letter.to === null ? t('rounds.nobodyReads') : <bdi>{letter.to}</bdi>}</p>
          <h3>{letter.subject}</h3>
          <pre>{letter.text}</pre>
        </article>
      ))}
      <div className="page-actions no-print">
        <button
          type="button"
          className="button button-outline"
          disabled={test.isPending || preview.data === undefined}
          onClick={() => test.mutate()}
        >
          {t('rounds.testSend')}
        </button>
        <span className="quiet" role="status">
          {test.isSuccess ? t('rounds.testSent', { count: test.data.queued }) : ''}
        </span>
      </div>
      {test.error !== null && <Refusal problem={test.error} />}
    </section>
  );
}
