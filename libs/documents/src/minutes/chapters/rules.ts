import type { PaperChapter } from '../../paper-document/paper-document.ts';
import type { MinutesReading } from '../minutes-reading.ts';

/** Under which rules the session decided. */
export function rulesChapter(reading: MinutesReading): PaperChapter {
  const { minutes, t, text, rule, quorum } = reading;
  const { rules, access } = minutes.opened;
  const kinds = rules.special.map((kind) => t(`minutes.kind.${kind}`));
  return {
    title: t('minutes.rules'),
    fresh: false,
    blocks: [
      {
        kind: 'terms',
        terms: [
          { term: t('minutes.usual'), text: rule(rules.majority) },
          ...(kinds.length > 0
            ? [
                {
                  term: t('minutes.special'),
                  text: t('minutes.specialFor', { kinds: text.list(kinds), rule: rule(rules.twoThirds) }),
                },
              ]
            : []),
          { term: t('minutes.quorum'), text: quorum(rules.quorum) },
          { term: t('minutes.abstain'), text: t('minutes.abstainIs') },
          { term: t('minutes.contest'), text: t('minutes.contestIs', { seconds: rules.contestSeconds }) },
          { term: t('minutes.access'), text: t('minutes.accessIs', { access }) },
        ],
      },
    ],
  };
}
