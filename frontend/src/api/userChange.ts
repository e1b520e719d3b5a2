import { whenOtherTabChanges } from '@/browser/otherTabs';
import { forgetToken, SIGNED_IN } from './userToken';

/**
 * Calls when another tab has signed out, or in as whomever: the cookie that all tabs share is no
 * longer the one of whoever this page was for.
 */
export function whenUserChanges(onChange: () => void): () => void {
  return whenOtherTabChanges(SIGNED_IN, () => {
    forgetToken();
    onChange();
  });
}
