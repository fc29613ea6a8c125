import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { ApiProblem } from './api/api-problem.ts';
import { startTheme } from './desk/theme-choice.ts';
import { deskRouter } from './desk/routes.tsx';
import { deskTexts } from './i18n/desk-messages.ts';
import { LanguageRoot } from './i18n/language-root.tsx';
import { readingIn, startLanguage } from './i18n/reading.ts';
import './desk.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, problem) => failures < 2 && problem instanceof ApiProblem && problem.worthRetrying,
    },
  },
});

async function start(): Promise<void> {
  if (import.meta.env.DEV) await startFixtures();
  startTheme();
  const reading = await readingIn(await startLanguage(), deskTexts);
  const place = document.getElementById('desk');
  if (place === null) throw new Error('The page has no #desk.');
  createRoot(place).render(
    <QueryClientProvider client={queries}>
      <LanguageRoot first={reading} texts={deskTexts}>
        <RouterProvider router={deskRouter()} />
      </LanguageRoot>
    </QueryClientProvider>,
  );
}

/** In development `?fixture=team` puts the gallery's simulated world in the place of the service. */
async function startFixtures(): Promise<void> {
  const { answerFromFixtures, fixtureStates } = await import('./gallery/fixture-fetch.ts');
  const wanted =
    new URLSearchParams(location.search).get('fixture') ?? sessionStorage.getItem('gnlc-fixture');
  const state = fixtureStates.find((each) => each === wanted);
  if (state === undefined) return;
  sessionStorage.setItem('gnlc-fixture', state);
  answerFromFixtures(state);
}

void start();
