import { unreviewed } from '#members';
import type { LocalText } from '#members';

/** What activities of one output have in common. */
export const outputKinds = ['knowledge', 'exchange', 'action'] as const;

export type OutputKind = (typeof outputKinds)[number];

/** What the activities of an output bring about together, with the `{name}` of the area. */
export const outputTexts: Readonly<Record<OutputKind, LocalText>> = {
  knowledge: unreviewed(
    'What works in “{name}” is gathered and written down, for every member city to use.',
    'Ce qui donne des résultats dans « {name} » est recueilli et mis par écrit, à l’usage de toutes les villes membres.',
    'Lo que da resultado en «{name}» se recopila y se pone por escrito, para uso de todas las ciudades miembros.',
    'يُجمع ما ثبت نجاحه في «{name}» ويُدوَّن لتستفيد منه كل مدينة عضو.',
  ),
  exchange: unreviewed(
    'Cities that work on “{name}” meet, online and on site, and learn from one another.',
    'Les villes qui travaillent sur « {name} » se rencontrent, en ligne et sur place, et apprennent les unes des autres.',
    'Las ciudades que trabajan en «{name}» se reúnen, en línea y presencialmente, y aprenden unas de otras.',
    'تلتقي المدن العاملة في «{name}» عبر الإنترنت وحضورياً ويتعلم بعضها من بعض.',
  ),
  action: unreviewed(
    'Cities carry out a project on “{name}” together and report what came of it.',
    'Des villes mènent ensemble un projet sur « {name} » et rendent compte de ses résultats.',
    'Varias ciudades llevan a cabo juntas un proyecto sobre «{name}» e informan de sus resultados.',
    'تنفّذ مدن معاً مشروعاً في «{name}» وتقدّم تقريراً عن نتائجه.',
  ),
};
