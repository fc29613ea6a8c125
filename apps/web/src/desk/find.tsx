import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useNavigate } from 'react-router';
import { readRoll } from '../api/members.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { Icon } from '../marks/icon.tsx';
import { RegionMark } from '../marks/region-mark.tsx';
import { stages } from './stages.ts';

/** Opens by its button or the key /: goes to a page or a city by typing a part of its name. */
export function Find() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // The plan's rich text is written in no field of the browser's own.
      const typing =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable="true"]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Button className="find-button" onPress={() => setOpen(true)}>
        <Icon name="find" />
        <span className="find-word">{t('shell.find')}</span>
        <kbd aria-hidden="true">/</kbd>
      </Button>
      <ModalOverlay className="overlay" isDismissable isOpen={open} onOpenChange={setOpen}>
        <Modal className="find-panel">
          <Dialog aria-label={t('shell.find')}>
            <FindPanel close={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

function FindPanel({ close }: { close: () => void }) {
  const { t, compare } = useText();
  const countryName = useCountryName();
  const navigate = useNavigate();
  const { contains } = useFilter({ sensitivity: 'base' });
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const cities = (roll.data?.members ?? []).toSorted((a, b) => compare(a.name, b.name));
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('shell.findWhat')} autoFocus className="find-field">
        <Icon name="find" />
        <Input placeholder={t('shell.findWhat')} />
      </SearchField>
      <Menu
        className="find-list"
        aria-label={t('shell.find')}
        renderEmptyState={() => <p className="menu-note">{t('shell.nothingFound')}</p>}
        onAction={(address) => {
          close();
          void navigate(String(address));
        }}
      >
        <MenuSection>
          <Header>{t('shell.pages')}</Header>
          {stages.map((stage) => (
            <MenuItem key={stage} id={`/${stage}`}>
              {t(`shell.stage.${stage}`)}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection>
          <Header>{t('shell.cities')}</Header>
          {cities.map((city) => (
            <MenuItem
              key={city.id}
              id={`/city/${city.id}`}
              textValue={`${city.name} ${countryName(city)} ${city.countryName}`}
            >
              <RegionMark region={city.region} />
              <bdi>{city.name}</bdi>
              <span className="menu-note">{countryName(city)}</span>
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Autocomplete>
  );
}
