import { unreviewed as word } from '#members';
import type { LocalText } from '#members';

/** What stands in the files of data alone. */
export const fileWords = {
  about: word('About this file', 'À propos du fichier', 'Sobre este archivo', 'عن هذا الملف'),
  plan: word('Plan', 'Plan', 'Plan', 'الخطة'),
  state: word('State', 'État', 'Estado', 'الحالة'),
  id: word('Id', 'Identifiant', 'Identificador', 'المعرّف'),
  years: word('Year of the baseline', 'Année de départ', 'Año de partida', 'سنة خط الأساس'),
} as const satisfies Readonly<Record<string, LocalText>>;
