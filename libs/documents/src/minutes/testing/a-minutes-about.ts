import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minutesOf, readLedgerLine } from '#assembly';
import type { Language, LocalText } from '#members';
import type { MinutesAbout, MinutesItemText } from '../minutes-about.ts';

const cities = [
  { id: 'bristol-gbr', name: 'Bristol', region: 'europe-north-america' },
  { id: 'cork-irl', name: 'Cork', region: 'europe-north-america' },
  { id: 'espoo-fin', name: 'Espoo', region: 'europe-north-america' },
  { id: 'goyang-kor', name: 'Goyang', region: 'asia-pacific' },
  { id: 'lagos-nga', name: 'Lagos', region: 'africa' },
  { id: 'medellin-col', name: 'Medellín', region: 'latin-america-caribbean' },
] as const;

const text = (en: string, fr: string, es: string, ar: string): LocalText => ({ en, fr, es, ar });

const named = (id: string, number: number, title: LocalText): MinutesItemText => ({
  id,
  number,
  title,
  question: text('Shall this be adopted?', 'Faut-il l’adopter ?', '¿Se aprueba?', 'هل يُعتمد هذا؟'),
  options: {},
});

const hosts = {
  h1: text('Cork', 'Cork', 'Cork', 'كورك'),
  h2: text('Goyang', 'Goyang', 'Goyang', 'غويانغ'),
  h3: text('Medellín', 'Medellín', 'Medellín', 'ميديلين'),
};
const areas = {
  a1: text('Health', 'Santé', 'Salud', 'الصحة'),
  a2: text('Equity', 'Équité', 'Equidad', 'الإنصاف'),
  a3: text('Literacy', 'Alphabétisation', 'Alfabetización', 'محو الأمية'),
};

/** The minutes of a session in which nearly everything happens that can happen, in a language, with the messages of the pages. */
export function aMinutesAbout(language: Language): MinutesAbout {
  const ledger = readFileSync(join(import.meta.dirname, 'long-session.ndjson'), 'utf8');
  const path = join(process.cwd(), `apps/web/src/i18n/messages/${language}/assembly.json`);
  return {
    language,
    messages: JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>,
    minutes: minutesOf(ledger.trimEnd().split('\n').map(readLedgerLine)),
    practice: false,
    closedAt: '2019-10-02T12:00:00.000Z',
    reservationsUntil: '2019-10-03T12:00:00.000Z',
    createdAt: '2019-10-02T13:00:00.000Z',
    items: [
      named('rules', 1, text('Rules of session', 'Règles de session', 'Reglas de sesión', 'قواعد الجلسة')),
      named('P1', 2, text('Health', 'Santé', 'Salud', 'الصحة')),
      named('P2', 3, text('Equity', 'Équité', 'Equidad', 'الإنصاف')),
      named('P3', 4, text('Literacy', 'Alphabétisation', 'Alfabetización', 'محو الأمية')),
      named('P4', 5, text('Work', 'Travail', 'Trabajo', 'العمل')),
      named('P5', 6, text('Climate', 'Climat', 'Clima', 'المناخ')),
      {
        ...named('host', 7, text('Next host', 'Prochain hôte', 'Próxima sede', 'المضيف القادم')),
        options: { 'poll-5': hosts, 'poll-6': hosts },
      },
      {
        ...named('order', 8, text('Order of work', 'Ordre des travaux', 'Orden de trabajo', 'ترتيب العمل')),
        options: { 'poll-7': areas },
      },
      named('plan', 9, text('The plan as a whole', 'L’ensemble du plan', 'El plan entero', 'الخطة كلها')),
      named('bloc', 10, text('Items 4 and 5', 'Points 4 et 5', 'Puntos 4 y 5', 'البندان 4 و5')),
    ],
    seats: Object.fromEntries(cities.map((city) => [city.id, city])),
    cities: {},
  };
}
