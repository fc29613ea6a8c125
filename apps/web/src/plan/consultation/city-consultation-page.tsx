import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { builtInLanguage } from '#members';
import { planLines } from '#plan';
import type { Plan, PlanLine } from '#plan';
import { readMember, readRoll } from '../../api/members.ts';
import { readCityConsultations } from '../../api/plan-consultation.ts';
import type { CityConsultation } from '../../api/plan-consultation.ts';
import { readPlanText } from '../../api/plan.ts';
import { CityBar } from '../../city/city-bar.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Choice } from '../../members/fields.tsx';
import { CommentCard } from './comment-card.tsx';
import { CommentForm } from './comment-form.tsx';
import './plan-consultation.css';

/** The city's desk: the published draft line by line, what the city says to it, and what was answered. */
export function CityConsultationPage() {
  const { city = '' } = useParams();
  const { t } = useText();
  const member = useQuery({ queryKey: ['member', city], queryFn: () => readMember(city) });
  const consultations = useQuery({
    queryKey: ['city', city, 'consultations'],
    queryFn: () => readCityConsultations(city),
  });
  return (
    <>
      <CityBar city={city} round={undefined} />
      <div className="page">
        <PageTitle>{t('plan-consultation.cityTab')}</PageTitle>
        <Loaded query={consultations}>
          {([newest]) =>
            newest === undefined ? (
              <h1>{t('plan-consultation.cityNone')}</h1>
            ) : (
              <OneConsultation city={city} name={member.data?.name ?? city} found={newest} />
            )
          }
        </Loaded>
      </div>
    </>
  );
}

function OneConsultation({ city, name, found }: { city: string; name: string; found: CityConsultation }) {
  const { consultation, comments } = found;
  const { t, date } = useText();
  const text = useQuery({
    queryKey: ['plan', consultation.plan, consultation.version],
    queryFn: () => readPlanText(consultation.plan, consultation.version),
    staleTime: Infinity,
  });
  const open = consultation.closedAt === null;
  const own = comments.filter((each) => each.city === city);
  return (
    <>
      <h1>
        {t('plan-consultation.cityTitle', {
          city: name,
          open: open ? 'yes' : 'no',
          at: date(consultation.closesAt, { dateStyle: 'long', timeStyle: 'short' }),
          count: own.length,
        })}
      </h1>
      <p className="lead">{t('plan-consultation.cityHelp')}</p>
      <p className="quiet">{t(`plan-consultation.shows.${consultation.visibility}`)}</p>
      <Loaded query={text}>{(plan) => <Lines city={city} plan={plan} found={found} open={open} />}</Loaded>
    </>
  );
}

/** One chapter at a time: the whole plan would be too long to answer on a phone. */
function Lines(props: { city: string; plan: Plan; found: CityConsultation; open: boolean }) {
  const { city, plan, found, open } = props;
  const { t, local, number, language } = useText();
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const cityName = (wanted: string) => roll.data?.members.find(({ id }) => id === wanted)?.name ?? wanted;
  const chapters = [
    ...plan.front.map(({ id, title }) => [id, local(title)] as const),
    ...plan.areas.map(({ id, name }, index) => [id, `${number(index + 1)} ${local(name)}`] as const),
    ...plan.crossCutting.map(({ id, title }) => [id, local(title)] as const),
  ];
  const [chapter, setChapter] = useAddressState('at', plan.areas[0]?.id ?? chapters[0]?.[0] ?? '');
  const count = (id: string) => found.comments.filter(({ line }) => isIn(line, id)).length;
  const lines = linesToRead(planLines(plan, builtInLanguage(language), cityName)).filter(
    ({ id, text }) => isIn(id, chapter) && text !== '',
  );
  return (
    <>
      <Choice
        label={t('plan-consultation.chapter')}
        value={chapter}
        choose={setChapter}
        options={chapters.map(([id, title]) => [
          id,
          count(id) === 0 ? title : t('plan-consultation.chapterCount', { title, count: count(id) }),
        ])}
      />
      {lines.map(({ id, text, facts }) => (
        <section key={id} className="plan-comment-group" aria-label={text.slice(0, 80)}>
          <p className="plan-comment-text" dir="auto">
            {facts === undefined ? text : <b>{text}</b>}
            {facts !== undefined && <span className="quiet"> {facts}</span>}
          </p>
          {found.comments
            .filter(({ line }) => line === id)
            .map((comment) => (
              <CommentCard
                key={comment.id}
                comment={comment}
                plan={found.consultation.plan}
                cityName={cityName}
              />
            ))}
          {open && <CommentForm city={city} consultation={found.consultation.id} line={id} about={text} />}
        </section>
      ))}
    </>
  );
}

/** An activity as one line with its facts, and its description; what is missing is for the team. */
function linesToRead(
  lines: readonly PlanLine[],
): readonly (PlanLine & { readonly facts: string | undefined })[] {
  const texts = new Map(lines.map(({ id, text }) => [id, text]));
  return lines
    .filter(({ id }) => !/\.(product|cities|timeline|cost|gap\d+)$/.test(id))
    .map((line) => {
      const facts = ['product', 'cities', 'timeline', 'cost']
        .map((part) => texts.get(`${line.id}.${part}`) ?? '')
        .filter((text) => text !== '');
      return { ...line, facts: facts.length > 0 ? facts.join(' · ') : undefined };
    });
}

function isIn(line: string, chapter: string): boolean {
  return line === chapter || line.startsWith(`${chapter}.`);
}
