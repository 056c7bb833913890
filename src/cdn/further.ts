/** In the place of src/views/further.ts: its views and styles come when the first story has a block that needs them. */

import type { BlockOf } from '../payload/index.js';
import type { Context } from '../views/context.js';
import type { FurtherType } from '../views/further.js';
import { line, link } from '../views/parts.js';

type Further = typeof import('../views/further.js');
let further: Further | undefined;
let failed = false;
const sheet = new CSSStyleSheet();
export const furtherStyles = [sheet];

/**
 * Nothing until they are there. If they never come, the rest of the story is there all the same, and the reader is told: of an
 * embed by its link.
 */
export function furtherView(block: BlockOf<FurtherType>, context: Context): unknown {
  if (further) return further.furtherView(block, context);
  if (failed)
    return line('error', link('body', (block as { url?: string }).url, context.words.failed, context));
  import('../views/further.js').then(
    (module) => {
      // Text here, for that file has its styles from src/cdn/part.ts.
      if (!further) sheet.replaceSync(module.furtherStyles.join(''));
      further = module;
      void context.refresh();
    },
    () => {
      failed = true;
      void context.refresh();
    },
  );
  return '';
}
