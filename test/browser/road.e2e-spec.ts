import { Road } from './road.ts';
import { walkThroughTheHall } from './walk-through-the-hall.ts';
import { walkThroughThePlanDesk } from './walk-through-the-plan-desk.ts';
import { walkThroughTheSurvey } from './walk-through-the-survey.ts';
import { walkWithAColleague } from './walk-with-a-colleague.ts';
import { walkToThePlan } from './walk-to-the-plan.ts';

describe('the road from a city’s answer to the adopted plan, in a browser', () => {
  const road = new Road();
  beforeAll(() => road.start());
  afterAll(() => road.stop());

  walkThroughTheSurvey(road);
  walkWithAColleague(road);
  walkToThePlan(road);
  walkThroughThePlanDesk(road);
  walkThroughTheHall(road);
});
