import type { HTMLAttributes } from 'react';
import { useHalf } from '@/design/half';

/**
 * What is said to those who hear the page whenever it changes. It has to be there before it says
 * anything: what comes together with its words is not spoken by every screen reader. Of two pages
 * that share a window only one says it.
 */
export function Spoken(props: Pick<HTMLAttributes<HTMLElement>, 'className' | 'children'>) {
  return <div {...props} role={useHalf()?.speaks === false ? undefined : 'status'} />;
}
