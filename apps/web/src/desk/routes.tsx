import { createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { DeskShell } from './desk-shell.tsx';
import { NotFound } from './not-found.tsx';
import { RouteRefusal } from './route-refusal.tsx';

type Page = () => Promise<{ Component: React.ComponentType }>;

const page = (path: string, lazy: Page): RouteObject => ({ path, lazy, HydrateFallback: () => null });

const pages: RouteObject[] = [
  page('/', () => import('../start/start-page.tsx').then((c) => ({ Component: c.StartPage }))),
  page('/sign-in', () => import('../start/sign-in-page.tsx').then((c) => ({ Component: c.SignInPage }))),
  page('/invitation', () =>
    import('../start/invitation-page.tsx').then((c) => ({ Component: c.InvitationPage })),
  ),
  page('/first-run', () =>
    import('../start/first-run-page.tsx').then((c) => ({ Component: c.FirstRunPage })),
  ),
  page('/account', () => import('../account/account-page.tsx').then((c) => ({ Component: c.AccountPage }))),
  page('/mails', () => import('../start/mails-page.tsx').then((c) => ({ Component: c.MailsPage }))),
  page('/members', () => import('../members/roll-page.tsx').then((c) => ({ Component: c.RollPage }))),
  page('/members/import', () =>
    import('../members/import-page.tsx').then((c) => ({ Component: c.ImportPage })),
  ),
  page('/members/edits', () => import('../members/edits-page.tsx').then((c) => ({ Component: c.EditsPage }))),
  page('/members/people', () =>
    import('../members/people-page.tsx').then((c) => ({ Component: c.PeoplePage })),
  ),
  page('/members/known', () => import('../members/known-page.tsx').then((c) => ({ Component: c.KnownPage }))),
  page('/members/add', () =>
    import('../members/roll-edit/add-member-page.tsx').then((c) => ({ Component: c.AddMemberPage })),
  ),
  page('/members/:city/edit/:part?', () =>
    import('../members/roll-edit/edit-member-page.tsx').then((c) => ({ Component: c.EditMemberPage })),
  ),
  page('/languages', () =>
    import('../languages/languages-page.tsx').then((c) => ({ Component: c.LanguagesPage })),
  ),
  page('/languages/:language', () =>
    import('../languages/language-page.tsx').then((c) => ({ Component: c.LanguagePage })),
  ),
  page('/members/compare', () =>
    import('../members/rolls/compare-page.tsx').then((c) => ({ Component: c.ComparePage })),
  ),
  page('/members/rolls', () =>
    import('../members/rolls/rolls-page.tsx').then((c) => ({ Component: c.RollsPage })),
  ),
  page('/members/rolls/:roll', () =>
    import('../members/rolls/frozen-roll-page.tsx').then((c) => ({ Component: c.FrozenRollPage })),
  ),
  page('/verify', () =>
    import('../assembly/verify/verify-page.tsx').then((c) => ({ Component: c.VerifyPage })),
  ),
  page('/trust', () => import('../assembly/verify/trust-page.tsx').then((c) => ({ Component: c.TrustPage }))),
  page('/assembly/:assembly/disputes', () =>
    import('../assembly/disputes/disputes-page.tsx').then((c) => ({ Component: c.DisputesPage })),
  ),
  page('/assembly/:assembly/press', () =>
    import('../assembly/press/press-page.tsx').then((c) => ({ Component: c.PressPage })),
  ),
  page('/assembly/:assembly/ballot', () =>
    import('../assembly/verify/find-ballot-page.tsx').then((c) => ({ Component: c.FindBallotPage })),
  ),
  page('/receipt', () => import('../city/receipt-page.tsx').then((c) => ({ Component: c.ReceiptPage }))),
  page('/survey', () => import('../survey/rounds-page.tsx').then((c) => ({ Component: c.RoundsPage }))),
  page('/survey/workshop', () =>
    import('../survey/workshop/workshop-page.tsx').then((c) => ({ Component: c.WorkshopPage })),
  ),
  page('/survey/workshop/:draft/:part?', () =>
    import('../survey/workshop/draft-page.tsx').then((c) => ({ Component: c.DraftPage })),
  ),
  page('/survey/:round', () =>
    import('../survey/monitor-page.tsx').then((c) => ({ Component: c.MonitorPage })),
  ),
  page('/survey/:round/plan', () =>
    import('../survey/rounds/round-page.tsx').then((c) => ({ Component: c.RoundPage })),
  ),
  page('/survey/:round/plan/edit', () =>
    import('../survey/rounds/edit-round-page.tsx').then((c) => ({ Component: c.EditRoundPage })),
  ),
  page('/survey/:round/cities', () =>
    import('../survey/rounds/round-cities-page.tsx').then((c) => ({ Component: c.RoundCitiesPage })),
  ),
  page('/survey/:round/letters', () =>
    import('../survey/rounds/letters-page.tsx').then((c) => ({ Component: c.LettersPage })),
  ),
  page('/survey/:round/doubts', () =>
    import('../survey/doubts-page.tsx').then((c) => ({ Component: c.DoubtsPage })),
  ),
  page('/survey/:round/files', () =>
    import('../survey/files-page.tsx').then((c) => ({ Component: c.FilesPage })),
  ),
  page('/ranking', () =>
    import('../ranking/latest-ranking.tsx').then((c) => ({ Component: c.LatestRanking })),
  ),
  {
    path: '/ranking/:round',
    lazy: () => import('../ranking/ranking-desk.tsx').then((c) => ({ Component: c.RankingDesk })),
    children: [
      {
        index: true,
        lazy: () => import('../ranking/first-page.tsx').then((c) => ({ Component: c.FirstPage })),
      },
      page('agreement', () =>
        import('../ranking/agreement/agreement-page.tsx').then((c) => ({ Component: c.AgreementPage })),
      ),
      page('holds', () =>
        import('../ranking/holds/holds-page.tsx').then((c) => ({ Component: c.HoldsPage })),
      ),
      page('shares', () =>
        import('../ranking/shares/shares-page.tsx').then((c) => ({ Component: c.SharesPage })),
      ),
      page('gap', () => import('../ranking/gap/gap-page.tsx').then((c) => ({ Component: c.GapPage }))),
      page('scores', () => import('../ranking/scores-page.tsx').then((c) => ({ Component: c.ScoresPage }))),
      page('methods', () =>
        import('../ranking/methods-page.tsx').then((c) => ({ Component: c.MethodsPage })),
      ),
      page('what-if', () =>
        import('../ranking/what-if/what-if-page.tsx').then((c) => ({ Component: c.WhatIfPage })),
      ),
      page('compare', () =>
        import('../ranking/compare/compare-page.tsx').then((c) => ({ Component: c.ComparePage })),
      ),
      page('texts', () =>
        import('../ranking/texts/texts-page.tsx').then((c) => ({ Component: c.TextsPage })),
      ),
      page('decision', () =>
        import('../ranking/decision-page.tsx').then((c) => ({ Component: c.DecisionPage })),
      ),
    ],
  },
  page('/plan', () => import('../plan/plans-page.tsx').then((c) => ({ Component: c.PlansPage }))),
  page('/plan/new/:round', () =>
    import('../plan/drafting/draft-terms-page.tsx').then((c) => ({ Component: c.DraftTermsPage })),
  ),
  page('/plan/:plan', () => import('../plan/plan-page.tsx').then((c) => ({ Component: c.PlanPage }))),
  page('/plan/:plan/edit', () =>
    import('../plan/edit/plan-edit-page.tsx').then((c) => ({ Component: c.PlanEditPage })),
  ),
  page('/plan/:plan/consents', () =>
    import('../plan/consent/plan-consents-page.tsx').then((c) => ({ Component: c.PlanConsentsPage })),
  ),
  page('/city/:city/tasks', () =>
    import('../plan/consent/city-tasks-page.tsx').then((c) => ({ Component: c.CityTasksPage })),
  ),
  page('/plan/:plan/comments', () =>
    import('../plan/consultation/plan-comments-page.tsx').then((c) => ({ Component: c.PlanCommentsPage })),
  ),
  page('/city/:city/consultation', () =>
    import('../plan/consultation/city-consultation-page.tsx').then((c) => ({
      Component: c.CityConsultationPage,
    })),
  ),
  page('/plan/:plan/revise', () =>
    import('../plan/revision/plan-revise-page.tsx').then((c) => ({ Component: c.PlanRevisePage })),
  ),
  page('/plan/:plan/versions', () =>
    import('../plan/edit/plan-versions-page.tsx').then((c) => ({ Component: c.PlanVersionsPage })),
  ),
  page('/plan/:plan/:area', () => import('../plan/plan-page.tsx').then((c) => ({ Component: c.PlanPage }))),
  page('/assembly', () =>
    import('../assembly/assemblies-page.tsx').then((c) => ({ Component: c.AssembliesPage })),
  ),
  page('/assembly/:assembly', () =>
    import('../assembly/assembly-page.tsx').then((c) => ({ Component: c.AssemblyPage })),
  ),
  page('/assembly/:assembly/votes', () =>
    import('../assembly/assembly-page.tsx').then((c) => ({ Component: c.VotesPage })),
  ),
  page('/assembly/:assembly/amendments', () =>
    import('../assembly/amendments/amendments-page.tsx').then((c) => ({ Component: c.AmendmentsPage })),
  ),
  page('/assembly/:assembly/teller', () =>
    import('../assembly/teller/teller-page.tsx').then((c) => ({ Component: c.TellerPage })),
  ),
  page('/assembly/:assembly/desk', () =>
    import('../assembly/credentials/credentials-page.tsx').then((c) => ({ Component: c.CredentialsPage })),
  ),
  page('/assembly/:assembly/delegations', () =>
    import('../assembly/delegations/delegations-page.tsx').then((c) => ({ Component: c.DelegationsPage })),
  ),
  page('/assembly/:assembly/presence', () =>
    import('../assembly/credentials/presence-page.tsx').then((c) => ({ Component: c.PresencePage })),
  ),
  page('/city/:city/delegation/:assembly', () =>
    import('../assembly/delegations/city-delegation-page.tsx').then((c) => ({
      Component: c.CityDelegationPage,
    })),
  ),
  page('/plan/:plan/session', () =>
    import('../assembly/set-up/set-up-page.tsx').then((c) => ({ Component: c.SetUpPage })),
  ),
  page('/members/people/:person', () =>
    import('../members/person-page.tsx').then((c) => ({ Component: c.PersonPage })),
  ),
  page('/members/contacts', () =>
    import('../members/contacts-page.tsx').then((c) => ({ Component: c.ContactsPage })),
  ),
  page('/country/:country', () =>
    import('../survey/country-page.tsx').then((c) => ({ Component: c.CountryPage })),
  ),
  page('/week', () => import('../week/week-page.tsx').then((c) => ({ Component: c.WeekPage }))),
  page('/city/:city/people', () =>
    import('../city/city-people-page.tsx').then((c) => ({ Component: c.CityPeoplePage })),
  ),
  page('/city/:city', () => import('../city/city-page.tsx').then((c) => ({ Component: c.CityPage }))),
  page('/installation', () =>
    import('../installation/installation-page.tsx').then((c) => ({ Component: c.InstallationPage })),
  ),
  page('/audit', () => import('../audit/audit-page.tsx').then((c) => ({ Component: c.AuditPage }))),
  { path: '*', Component: NotFound },
];

if (import.meta.env.DEV) {
  pages.unshift(
    page('/gallery/form', () =>
      import('../gallery/form-gallery-page.tsx').then((c) => ({ Component: c.FormGalleryPage })),
    ),
    page('/gallery/form/:question', () =>
      import('../gallery/form-gallery-page.tsx').then((c) => ({ Component: c.FormGalleryPage })),
    ),
    page('/gallery', () => import('../gallery/gallery-page.tsx').then((c) => ({ Component: c.GalleryPage }))),
  );
}

/** Every address of the desk; each page is a chunk of its own. */
export function deskRouter() {
  return createBrowserRouter([
    {
      Component: DeskShell,
      HydrateFallback: () => null,
      children: [{ ErrorBoundary: RouteRefusal, children: pages }],
    },
  ]);
}
