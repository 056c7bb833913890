/** In the place of src/views/arranged.ts: tables and groups come with the first list that asks for them, which is a plain one till then. */

import type { Attendee } from '../payload/index.js';
import { rowsView, type AttendeeVariant, type GroupBy } from '../views/attendee.js';
import type { Context } from '../views/context.js';
import { unsafeCSS } from './lit.js';

const sheet = unsafeCSS('');
export const arrangedStyles = [sheet];

let arranged: typeof import('../views/arranged.js').arrangedView | undefined;

export function arrangedView(
  people: readonly Attendee[],
  context: Context,
  variant: AttendeeVariant,
  groupBy: GroupBy,
): unknown {
  if (arranged) return arranged(people, context, variant, groupBy);
  import('../views/arranged.js').then(
    (module) => {
      if (!arranged) sheet.replaceSync((sheet.cssText = module.arrangedStyles.join('')));
      arranged = module.arrangedView;
      void context.refresh();
    },
    () => {},
  );
  return rowsView(people, context);
}
