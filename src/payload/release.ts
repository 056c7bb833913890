/** Whether a story may be shown: withheld, cancelled, or under an embargo that has not passed. */

import { PayloadError } from './issue.js';
import type { Article } from './schema.js';

/** A plain day is in no time zone: it has begun for everybody when it has in the last one, twelve hours behind UTC. */
const lifts = (embargo: string) => Date.parse(embargo.length > 10 ? embargo : `${embargo}T12:00Z`);

/** Why the article may not be shown at the time `now` (milliseconds); undefined when it may. */
export function barred({ status, embargo }: Article, now: number): PayloadError | undefined {
  if (status === 'withheld' || status === 'canceled')
    return new PayloadError('withheld', `the story is ${status}`);
  return embargo && lifts(embargo) > now
    ? new PayloadError('embargoed', `the story is under embargo until ${embargo}`)
    : undefined;
}
