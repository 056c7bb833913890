/** In the place of src/views/further.ts: its views and styles come when the first story has a block that needs them. */

import type { BlockOf } from '../payload/index.js';
import type { Context } from '../views/context.js';
import type { FurtherType } from '../views/further.js';
import { line, link } from '../views/parts.js';
import { unsafeCSS } from './lit.js';

type Further = typeof import('../views/further.js');
let further: Further | undefined;
/** Each is tried once: a document that is loaded anew has new blocks. */
const failed = new WeakSet<object>();
const sheet = unsafeCSS('');
export const furtherStyles = [sheet];
export const layOutFurther = (root: ParentNode): void => further?.layOutFurther(root);

/**
 * Nothing until they are there. If they never come, the rest of the story is there all the same, and the reader is told: of an
 * embed by its link.
 */
export function furtherView(block: BlockOf<FurtherType>, context: Context): unknown {
  if (further) return further.furtherView(block, context);
  if (failed.has(block)) {
    const { url, title } = block as { url?: string; title?: string };
    return line('error', url ? link('body', url, title ?? url, context) : context.words.failed);
  }
  import('../views/further.js').then(
    (module) => {
      // Text here, for that file has its styles from src/cdn/part.ts.
      if (!further) sheet.replaceSync((sheet.cssText = module.furtherStyles.join('')));
      further = module;
      void context.refresh();
    },
    () => {
      failed.add(block);
      void context.refresh();
    },
  );
  return '';
}
