import { membershipReasons } from '#members';
import { useText } from '../i18n/text-context.tsx';

/** The words of a reason: an import keeps a short name for why a period begins where it does, a person a sentence. */
export function useReason(): (reason: string) => string {
  const { t } = useText();
  return (reason) => {
    const known = membershipReasons.find((each) => each === reason);
    return known === undefined ? reason : t(`roll-edit.reason.${known}`);
  };
}
