import { unaskedAct } from '#members';
import type { WriteKey } from '#store';

/** The same step of the demonstration has the same key, so that walking the road again finds everything done. */
export const stepKey = (step: string, request: unknown = null): WriteKey => ({
  key: `demo-${step}`,
  request,
  act: unaskedAct('Demo.step', { step }),
});
