import { unreviewed as word } from '#members';
import type { LocalText } from '#members';

/** What stands where an adopted plan was revised. */
export const historyWords = {
  title: word(
    'What changed since the adoption',
    'Ce qui a changé depuis l’adoption',
    'Qué cambió desde la aprobación',
    'ما تغير منذ الاعتماد',
  ),
  lead: word(
    'The adopted text is version {version}; it stays as it was.',
    'Le texte adopté est la version {version} ; il reste tel quel.',
    'El texto aprobado es la versión {version}; queda como estaba.',
    'النص المعتمد هو النسخة {version}، ويبقى كما كان.',
  ),
  decided: word(
    '{date}, decided by {who}: {reason}',
    '{date}, décidé par {who} : {reason}',
    '{date}, decidido por {who}: {reason}',
    '{date}، بقرار من {who}: {reason}',
  ),
  team: word(
    'the coordination team',
    'l’équipe de coordination',
    'el equipo de coordinación',
    'فريق التنسيق',
  ),
  poll: word('a poll ({name})', 'un vote ({name})', 'una votación ({name})', 'تصويت ({name})'),
  table: word(
    'What the revisions changed',
    'Ce que les révisions ont changé',
    'Qué cambiaron las revisiones',
    'ما غيّرته التنقيحات',
  ),
  change: word('Change', 'Changement', 'Cambio', 'التغيير'),
  before: word('Before', 'Avant', 'Antes', 'قبل'),
  after: word('Since', 'Depuis', 'Desde entonces', 'بعد'),
  said: word('What came of it, or why', 'Résultat ou raison', 'Resultado o motivo', 'ما نتج عنه أو السبب'),
  status: word('Since the adoption', 'Depuis l’adoption', 'Desde la aprobación', 'منذ الاعتماد'),
  held: word('held', 'tenue', 'celebrada', 'عُقد'),
  moved: word('moved', 'déplacée', 'aplazada', 'نُقل'),
  cancelled: word('cancelled', 'annulée', 'cancelada', 'أُلغي'),
  mode: word('meets in another way', 'autre modalité', 'otra modalidad', 'بطريقة لقاء أخرى'),
  on: word('{state} on {date}', '{state} le {date}', '{state} el {date}', '{state} في {date}'),
} as const satisfies Readonly<Record<string, LocalText>>;
