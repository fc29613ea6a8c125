import { methodName, movedByMethods, rankIn } from '#findings';
import { PageTitle } from '../desk/page-title.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { Icon } from '../marks/icon.tsx';
import { NoReport } from './no-report.tsx';
import { useRanking } from './ranking-context.ts';

/** Does the method matter: every method's rank for every area, the official rule first. */
export function MethodsPage() {
  const text = useText();
  const { t, number } = text;
  const { report, name } = useRanking();
  const [panel, setPanel] = useAddressState('panel', '');
  if (report === null) return <NoReport />;
  const companions = ['borda', ...report.companions];
  const methods =
    panel === 'all'
      ? ['borda', ...Object.keys(report.methods).filter((method) => method !== 'borda')]
      : companions;
  const moved = movedByMethods(report, methods);
  const places = report.settings.places;
  const title = t('ranking.methodFinding', { sensitive: moved.length, places, methods: methods.length - 1 });
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">{t('ranking.methodLead', { methods: methods.length, places })}</p>
      <div className="table-frame method-table" tabIndex={0} role="region" aria-label={title}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('ranking.area')}</th>
              {methods.map((method) => (
                <th key={method} scope="col" className="number">
                  {methodName(method, text)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.areas.map((area) => (
              <tr key={area.id}>
                <th scope="row">
                  <span className="city-name">
                    <AreaBar area={area.id} />
                    {name(area.id)}
                    {moved.includes(area.id) && (
                      <span className="short city-name">
                        <Icon name="flag" />
                        <span className="unseen">{t('ranking.methodSensitive')}</span>
                      </span>
                    )}
                  </span>
                </th>
                {methods.map((method) => {
                  const place = rankIn(report.methods[method]?.order ?? [], area.id);
                  const within = place !== null && place <= places;
                  return (
                    <td key={method} className={within ? 'number within-places' : 'number'}>
                      {place === null ? t('ranking.notRanked') : number(place)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="small-print">
        <p>{t('ranking.methodMade', { places })}</p>
        <button
          type="button"
          className="button button-link no-print"
          onClick={() => setPanel(panel === 'all' ? '' : 'all')}
        >
          {panel === 'all'
            ? t('ranking.fewMethods')
            : t('ranking.allMethods', { methods: Object.keys(report.methods).length })}
        </button>
      </div>
    </>
  );
}
