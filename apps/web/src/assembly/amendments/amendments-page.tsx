import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { AmendmentsView } from '../../api/amendments.ts';
import { readAssembly } from '../../api/assembly.ts';
import type { AssemblyView } from '../../api/assembly.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useConsole } from '../console/use-console.ts';
import { useAssemblyTabs } from '../use-assembly-tabs.ts';
import { useLiveSession } from '../use-live-session.ts';
import { AmendmentFiles } from './amendment-files.tsx';
import { AmendmentPanel } from './amendment-panel.tsx';
import { AmendmentsTable } from './amendments-table.tsx';
import { Effect } from './effect-view.tsx';
import { NewAmendment } from './new-amendment.tsx';
import { useAmendmentsQuery } from './use-amendments-query.ts';
import './amendments.css';
import './amendments-desk.css';

/** All amendments of a session: for the public their text and fate, for cities and the team also what can be done. */
export function AmendmentsPage() {
  const { assembly: id = '' } = useParams();
  const { t } = useText();
  const assembly = useQuery({ queryKey: ['assembly', id], queryFn: () => readAssembly(id) });
  const query = useAmendmentsQuery(id);
  const { act } = useConsole(id);
  useLiveSession(id, assembly.data?.state === 'open');
  return (
    <>
      <StageBar label={t('shell.stage.assembly')} tabs={useAssemblyTabs(id)} />
      <div className="page">
        <PageTitle>{t('amendments.title')}</PageTitle>
        <Loaded query={assembly}>
          {(session) => (
            <Loaded query={query}>{(all) => <Amendments session={session} all={all} act={act} />}</Loaded>
          )}
        </Loaded>
      </div>
    </>
  );
}

function Amendments(props: {
  session: AssemblyView;
  all: AmendmentsView;
  act: ReturnType<typeof useConsole>['act'];
}) {
  const { session, all, act } = props;
  const { t, list } = useText();
  const { actions, grants } = useSession();
  const [address, setAddress] = useSearchParams();
  const show = address.get('show') ?? '';
  const form = address.get('write') ?? '';
  // Both at once: two changes of the address in one turn would undo each other.
  const go = (next: { readonly show?: string; readonly write?: string }) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(next)) {
          if (value === '') after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const { amendments, conflicts } = all;
  // In the address: a reload, or somebody whom it is sent to, finds the same ones ticked.
  const [said, say] = useAddressState('ticked', '');
  const ticked = amendments.flatMap(({ id }) => (said.split(' ').includes(id) ? [id] : []));
  const tick = (ids: readonly string[]) => say(ids.join(' '));
  const chair = actions.includes('assembly.chair');
  const own = grants.filter(
    ({ role, city }) =>
      city !== null && (role === 'focal-point' || role === 'signatory' || role === 'representative'),
  );
  const open = session.state === 'open';
  const waiting = amendments.filter(({ state }) => state === 'submitted');
  const labels = list(ticked.map((id) => amendments.find((each) => each.id === id)?.label ?? ''));
  const shown = amendments.find(({ id }) => id === show);
  const writing = form !== '' && open;
  return (
    <>
      <h1>{t('amendment-desk.finding', { count: amendments.length, open: waiting.length })}</h1>
      <p className="lead">
        {open
          ? amendments.length === 0
            ? t('amendments.noneHelp')
            : t('amendment-desk.lead', {
                pairs: new Set(conflicts.map(({ a, b }) => `${a} ${b}`)).size,
                missing: waiting.filter(({ untranslated }) => untranslated.length > 0).length,
              })
          : t('amendment-desk.closed', {
              adopted: amendments.filter(({ state }) => state === 'adopted').length,
            })}
      </p>
      {act.error !== null && <Refusal problem={act.error} />}
      <div className="page-actions amendments-start no-print">
        {open && chair && (
          <button type="button" className="button" onClick={() => go({ write: 'new' })}>
            {t('amendment-desk.onBehalf')}
          </button>
        )}
        {open &&
          !chair &&
          [...new Map(own.map((each) => [each.city, each])).values()].map(({ city, cityName }) => (
            <button key={city} type="button" className="button" onClick={() => go({ write: city ?? '' })}>
              {t('amendment-desk.forOwn', { city: cityName ?? city ?? '' })}
            </button>
          ))}
      </div>
      <div
        className={shown !== undefined || writing ? 'amendments-desk amendments-desk-two' : 'amendments-desk'}
      >
        <div>
          {amendments.length > 0 && (
            <AmendmentsTable
              all={all}
              session={session}
              shown={show}
              open={(id) => go({ show: id, write: '' })}
              ticked={ticked}
              {...(open ? { tick } : {})}
            />
          )}
          {open && amendments.length > 1 && (
            <div className="amendments-ticked no-print">
              <p>{t('amendment-desk.ticked', { count: ticked.length })}</p>
              {ticked.length > 1 && chair && (
                <button
                  type="button"
                  className="button button-outline"
                  onClick={() => go({ write: 'compromise' })}
                >
                  {t('amendment-desk.compromise')}
                </button>
              )}
            </div>
          )}
          {open && ticked.length > 1 && !writing && <Effect all={all} ids={ticked} />}
          <AmendmentFiles session={session} all={all} />
        </div>
        {writing ? (
          <NewAmendment
            key={form}
            all={all}
            city={form === 'new' || form === 'compromise' ? null : form}
            replaces={form === 'compromise' ? ticked : []}
            replacedLabels={labels}
            done={(id) => go({ write: '', ...(id === null ? {} : { show: id }) })}
          />
        ) : (
          shown !== undefined && (
            <AmendmentPanel
              key={shown.id}
              amendment={shown}
              all={all}
              act={act}
              own={own.flatMap(({ city }) => (city === null ? [] : [city]))}
              open={open}
              close={() => go({ show: '' })}
            />
          )
        )}
      </div>
    </>
  );
}
