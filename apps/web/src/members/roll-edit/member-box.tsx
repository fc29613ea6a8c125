import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { KnownMember } from '../../api/roll-edits.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { Icon } from '../../marks/icon.tsx';
import { RegionMark } from '../../marks/region-mark.tsx';
import { knownNamed } from '../known-named.ts';

/** Finds a member by any of its names or its country, whatever the accents. */
export function MemberBox(props: {
  label: string;
  members: readonly KnownMember[];
  choose: (id: string) => void;
  error?: string | undefined;
}) {
  const { label, members, choose, error } = props;
  const { t, compare } = useText();
  const countryName = useCountryName();
  const byId = new Map(members.map((member) => [member.id, member]));
  const textOf = (member: KnownMember): string => `${member.name}, ${countryName(member)}`;
  const searched = new Map(members.map((member) => [textOf(member), member]));
  return (
    <ComboBox
      className="field member-box"
      isRequired
      validationBehavior="aria"
      isInvalid={error !== undefined}
      menuTrigger="focus"
      defaultItems={members.toSorted((a, b) => compare(a.name, b.name))}
      onSelectionChange={(key) => choose(byId.has(String(key)) ? String(key) : '')}
      defaultFilter={(text, words) => {
        const member = searched.get(text);
        return (
          member !== undefined &&
          knownNamed([member], { words, region: '', status: '' }, countryName).length > 0
        );
      }}
    >
      <Label>{label}</Label>
      <div className="member-box-line">
        <Input className="input" />
        <Button aria-label={t('roll-edit.showAll')}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="menu member-box-list">
        <ListBox<KnownMember>
          renderEmptyState={() => <p className="menu-note member-box-none">{t('shell.nothingFound')}</p>}
        >
          {(member) => (
            <ListBoxItem id={member.id} textValue={textOf(member)} className="member-box-item">
              <RegionMark region={member.region} />
              <bdi>{member.name}</bdi>
              <span className="menu-note">
                <bdi>{countryName(member)}</bdi>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
