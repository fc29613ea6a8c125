import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Plan } from '#plan';
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
import { MarkedText } from '../marked-text.tsx';
import { CommentCard } from './comment-card.tsx';
import { CommentForm } from './comment-form.tsx';
import { commentGroups } from './comment-groups.ts';
import type { CommentableLine } from './comment-groups.ts';
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

/** One chapter at a time, its activities folded: the whole plan would be too long to answer on a phone. */
function Lines(props: { city: string; plan: Plan; found: CityConsultation; open: boolean }) {
  const { city, plan, found, open } = props;
  const words = useText();
  const { t, local, number } = words;
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const cityName = (wanted: string) => roll.data?.members.find(({ id }) => id === wanted)?.name ?? wanted;
  const chapters = [
    ...plan.front.map(({ id, title }) => [id, local(title)] as const),
    ...plan.areas.map(({ id, name }, index) => [id, `${number(index + 1)} ${local(name)}`] as const),
    ...plan.crossCutting.map(({ id, title }) => [id, local(title)] as const),
  ];
  const [chapter, setChapter] = useAddressState('at', plan.areas[0]?.id ?? chapters[0]?.[0] ?? '');
  const count = (id: string) => found.comments.filter(({ line }) => isIn(line, id)).length;
  const counted = (title: string, comments: number) =>
    comments === 0 ? title : t('plan-consultation.chapterCount', { title, count: comments });
  const line = ({ id, label, text }: CommentableLine) => (
    <section key={id} className="plan-comment-group" aria-label={text.slice(0, 80)}>
      {label !== null && <p className="plan-comment-label">{label}</p>}
      <MarkedText text={text} className="plan-comment-text" />
      {found.comments
        .filter((comment) => comment.line === id)
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
  );
  return (
    <>
      <Choice
        label={t('plan-consultation.chapter')}
        value={chapter}
        choose={setChapter}
        options={chapters.map(([id, title]) => [id, counted(title, count(id))])}
      />
      {commentGroups(plan, chapter, words, cityName).map(({ id, title, lines }) =>
        title === null ? (
          <div key={id}>{lines.map(line)}</div>
        ) : (
          <details key={id} className="plan-comment-fold">
            <summary>
              {counted(
                title,
                found.comments.filter((comment) => lines.some((each) => each.id === comment.line)).length,
              )}
            </summary>
            {lines.map(line)}
          </details>
        ),
      )}
    </>
  );
}

function isIn(line: string, chapter: string): boolean {
  return line === chapter || line.startsWith(`${chapter}.`);
}
