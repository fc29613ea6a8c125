import { createContext, useContext } from 'react';
import { useAddressState } from '../desk/use-address-state.ts';

/** Whether the figures of a page show their findings alone until one is opened. */
export const FoldedFigures = createContext(false);

/** How a figure stands: whether it folds at all, whether it is open, and turning it over. The address keeps what is open. */
export function useFold(file: string): {
  readonly folds: boolean;
  readonly open: boolean;
  readonly turn: () => void;
} {
  const folds = useContext(FoldedFigures);
  const [listed, list] = useAddressState('open', '');
  const names = listed.split(',').filter((each) => each !== '');
  const open = !folds || names.includes(file);
  const turn = () => list((open ? names.filter((each) => each !== file) : [...names, file]).join(','));
  return { folds, open, turn };
}
