/** Whether a story may be shown: withheld, cancelled, or under an embargo that has not passed. */

import { PayloadError } from './issue.js';
import type { Article } from './schema.js';

/** Why the article may not be shown at the time `now` (milliseconds); undefined when it may. */
export function barred({ status, embargo }: Article, now: number): PayloadError | undefined {
  if (status === 'withheld' || status === 'canceled')
    return new PayloadError('withheld', `the story is ${status}`);
  return embargo && Date.parse(embargo) > now
    ? new PayloadError('embargoed', `the story is under embargo until ${embargo}`)
    : undefined;
}
