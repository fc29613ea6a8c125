import { useEffect, useMemo } from 'react';
import type { Section } from '#plan';
import { PageTitle } from '../../desk/page-title.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { AreaBar } from '../../marks/area-bar.tsx';
import { PlanFiles } from '../plan-files.tsx';
import type { PlanPart } from '../plan-part.ts';
import { UnreviewedNote } from '../unreviewed-note.tsx';
import { WhyDrawer } from '../why-drawer/why-drawer.tsx';
import { ReadArea } from './read-area.tsx';
import { ReadGaps } from './read-gaps.tsx';
import { ReadLine } from './read-line.tsx';
import type { Asking } from './read-line.tsx';
import { ReadOutline } from './read-outline.tsx';
import { ReadParagraph } from './read-paragraph.tsx';
import './plan-reading.css';

/** The whole plan as a text to read, chapter by chapter, with an outline that follows. */
export function PlanReading(props: PlanPart) {
  const { view, plan, version, look } = props;
  const { t, local, number, date } = useText();
  const [why, setWhy] = useAddressState('why', '');
  const asking = { chosen: why, choose: setWhy };
  const entries = useMemo(
    () => [
      ...plan.front.map(({ id, title }) => ({ id, label: local(title) })),
      ...plan.areas.map((area, index) => ({
        id: area.id,
        label: `${number(index + 1)} ${local(area.name)}`,
        mark: <AreaBar area={area.area} />,
      })),
      ...plan.crossCutting.map(({ id, title }) => ({ id, label: local(title) })),
      { id: 'glossary', label: t('plan-read.glossary') },
    ],
    [plan, local, number, t],
  );
  useEffect(() => {
    // The browser looked for the line before the text was there.
    const wanted = decodeURIComponent(location.hash.slice(1));
    if (wanted !== '') document.getElementById(wanted)?.scrollIntoView();
  }, []);
  return (
    <div className={why === '' ? 'plan-reading' : 'plan-reading plan-reading-with-drawer'}>
      <ReadOutline entries={entries} />
      <article className="read-text">
        <PageTitle>{local(plan.title)}</PageTitle>
        <h1 className="plan-title">{local(plan.title)}</h1>
        <p className="lead">
          {t('plan-read.edition', {
            state: view.state === 'adopted' && version === view.version ? 'adopted' : 'draft',
            version,
            date: date(view.versionAt ?? view.createdAt),
          })}
        </p>
        <UnreviewedNote plan={plan} />
        {plan.gaps.length > 0 && <ReadGaps base="" gaps={plan.gaps} asking={asking} />}
        {plan.front.map((section) => (
          <Chapter key={section.id} section={section} asking={asking} />
        ))}
        {plan.areas.map((area, index) => (
          <ReadArea key={area.id} area={area} position={index + 1} look={look} asking={asking} />
        ))}
        {plan.crossCutting.map((section) => (
          <Chapter key={section.id} section={section} asking={asking} />
        ))}
        <section className="read-chapter">
          <h2 id="glossary">{t('plan-read.glossary')}</h2>
          {plan.glossary.map(({ id, term, meaning }) => (
            <ReadLine key={id} id={id} name={local(term)} asking={asking}>
              <p>
                <b>{local(term)}</b>: {local(meaning)}
              </p>
            </ReadLine>
          ))}
        </section>
        <PlanFiles view={view} />
      </article>
      {why !== '' && <WhyDrawer {...props} line={why} close={() => setWhy('')} />}
    </div>
  );
}

function Chapter({ section, asking }: { section: Section; asking: Asking }) {
  const { local } = useText();
  return (
    <section className="read-chapter">
      <h2 id={section.id}>{local(section.title)}</h2>
      {section.paragraphs.map((paragraph) => (
        <ReadParagraph key={paragraph.id} paragraph={paragraph} asking={asking} />
      ))}
    </section>
  );
}
