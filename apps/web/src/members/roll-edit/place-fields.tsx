import { regions } from '#members';
import type { Region } from '#members';
import type { KnownMember } from '../../api/roll-edits.ts';
import { useText } from '../../i18n/text-context.tsx';
import { countriesOf } from '../countries-of.ts';
import { ChoiceField } from './choice-field.tsx';
import type { FieldsDraft } from './fields-draft.ts';
import { TextField } from './text-field.tsx';

const another = '?';

/** Country and region: a country that the network knows brings its name and its region with it. */
export function PlaceFields(props: {
  draft: FieldsDraft;
  change: (part: Partial<FieldsDraft>) => void;
  known: readonly KnownMember[];
  problem: (field: string) => string | undefined;
}) {
  const { draft, change, known, problem } = props;
  const text = useText();
  const { t } = text;
  const countries = new Map(known.map((member) => [member.country, member]));
  const isKnown = countries.has(draft.country);
  const options = countriesOf(known, text).map(([value, label]) => ({ value, label }));
  const choose = (value: string) => {
    const member = countries.get(value);
    if (member === undefined) change({ country: value === '' ? '' : another, countryName: '' });
    else change({ country: value, countryName: member.countryName, region: member.region });
  };
  return (
    <>
      <ChoiceField
        label={t('survey.country')}
        required
        value={isKnown || draft.country === '' ? draft.country : another}
        set={choose}
        error={isKnown ? problem('country') : undefined}
        options={[
          { value: '', label: t('roll-edit.chooseCountry') },
          ...options,
          { value: another, label: t('roll-edit.anotherCountry') },
        ]}
      />
      {!isKnown && draft.country !== '' && (
        <TextField
          label={t('roll-edit.countryCode')}
          help={t('roll-edit.countryCodeHelp')}
          limit={3}
          required
          value={draft.country === another ? '' : draft.country}
          set={(value) => change({ country: value.toUpperCase() || another })}
          error={problem('country')}
        />
      )}
      {draft.country !== '' && (
        <TextField
          label={t('roll-edit.countryName')}
          help={t('roll-edit.countryNameHelp')}
          limit={120}
          required
          name
          value={draft.countryName}
          set={(countryName) => change({ countryName })}
          error={problem('countryName')}
        />
      )}
      <ChoiceField<Region | ''>
        label={t('survey.region')}
        required
        value={draft.region}
        set={(region) => change({ region })}
        error={problem('region')}
        options={[
          ...(draft.region === '' ? [{ value: '' as const, label: t('roll-edit.chooseRegion') }] : []),
          ...regions.map((region) => ({ value: region, label: t(`common.region.${region}`) })),
        ]}
      />
    </>
  );
}
