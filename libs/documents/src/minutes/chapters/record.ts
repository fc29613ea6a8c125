import { headDigits } from '#assembly';
import type { PaperChapter } from '../../paper-document/paper-document.ts';
import type { MinutesReading } from '../minutes-reading.ts';

/** What the minutes rest on, and how anyone checks them. */
export function recordAnnex({ minutes, t }: MinutesReading): PaperChapter {
  const { opened, head } = minutes;
  return {
    title: t('minutes.record'),
    fresh: false,
    annex: true,
    blocks: [
      { kind: 'text', tone: 'plain', text: t('minutes.recordText', { entries: head.number }) },
      { kind: 'code', lines: ['npm run -s gnlc -- verify gnlc-bundle.zip'] },
      {
        kind: 'facts',
        facts: [
          { label: t('minutes.digits'), value: headDigits(head.hash).join(' '), exact: true },
          { label: t('minutes.headHash'), value: head.hash, exact: true },
          { label: t('minutes.rollHash'), value: opened.rollHash, exact: true },
          { label: t('minutes.planHash'), value: opened.planHash, exact: true },
        ],
      },
    ],
  };
}
