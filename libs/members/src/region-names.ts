import type { LocalText } from './language.ts';
import type { Region } from './member-city.ts';

/** The five regions as UNESCO names them in each language. */
export const regionNames: Readonly<Record<Region, LocalText>> = {
  africa: { en: 'Africa', fr: 'Afrique', es: 'África', ar: 'أفريقيا' },
  'arab-states': { en: 'Arab States', fr: 'États arabes', es: 'Estados Árabes', ar: 'الدول العربية' },
  'asia-pacific': {
    en: 'Asia and the Pacific',
    fr: 'Asie et Pacifique',
    es: 'Asia y el Pacífico',
    ar: 'آسيا والمحيط الهادئ',
  },
  'europe-north-america': {
    en: 'Europe and North America',
    fr: 'Europe et Amérique du Nord',
    es: 'Europa y América del Norte',
    ar: 'أوروبا وأمريكا الشمالية',
  },
  'latin-america-caribbean': {
    en: 'Latin America and the Caribbean',
    fr: 'Amérique latine et Caraïbes',
    es: 'América Latina y el Caribe',
    ar: 'أمريكا اللاتينية ومنطقة البحر الكاريبي',
  },
};
