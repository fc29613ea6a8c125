import type { FormerName, MemberField, StatusSpan, Successor } from '#members';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useReason } from '../use-reason.ts';
import { lastDay } from '../last-day.ts';

/** A value of a member's field as people read it; of a list only what the other side of the change lacks. */
export function FieldValue(props: { field: MemberField; value: unknown; other: unknown }) {
  const { field, value, other } = props;
  const lines = useLines()(field, value, other);
  if (lines.length === 0) return <Nothing />;
  return lines.length === 1 ? (
    <bdi>{lines[0]}</bdi>
  ) : (
    <ul>
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Nothing() {
  const { t } = useText();
  return <span className="quiet">{t('roll-edit.nothing')}</span>;
}

function useLines() {
  const { t, date, number, language } = useText();
  const reasonText = useReason();
  const spanLine = ({ status, from, until }: StatusSpan): string =>
    t('city.status', {
      status,
      from: date(from),
      ended: until === null ? 'no' : 'yes',
      until: until === null ? '' : date(lastDay(until)),
    });
  const only = <Item,>(value: unknown, other: unknown): readonly Item[] => {
    const others = new Set(((other ?? []) as readonly unknown[]).map((each) => JSON.stringify(each)));
    return ((value ?? []) as readonly Item[]).filter((each) => !others.has(JSON.stringify(each)));
  };
  return (field: MemberField, value: unknown, other: unknown): readonly string[] => {
    if (value === null || value === undefined || value === '') return [];
    switch (field) {
      case 'statuses':
        return only<StatusSpan>(value, other).map((span) => {
          const why = span.reason === null ? '' : ` (${reasonText(span.reason)})`;
          return spanLine(span) + why;
        });
      case 'formerNames':
        return only<FormerName>(value, other).map(({ name, until }) =>
          t('roll-edit.formerLine', { name, until: date(until) }),
        );
      case 'successor': {
        const { city, on } = value as Successor;
        return [t('roll-edit.successorLine', { city, on: date(on) })];
      }
      case 'languages':
        return (value as readonly string[]).map((code) => languageName(code, language));
      case 'shortNames':
        return value as readonly string[];
      case 'region':
        return [t(`common.region.${value as 'africa'}`)];
      case 'kind':
        return [t(`roll-edit.kind.${value as 'city'}`)];
      case 'sizeClass':
        return [t(`roll-edit.size.${value as 'small'}`)];
      case 'population':
        return [number(value as number)];
      default:
        return [value as string];
    }
  };
}
