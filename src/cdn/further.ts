/**
 * In the place of src/views/further.ts, src/views/arranged.ts and src/views/reading.ts: their views and styles come when the first
 * story has a block that needs them, the first list is a table or in groups, or the first story is to say how long it is.
 */

import type { Article, Attendee, BlockOf } from '../payload/index.js';
import { rowsView, type AttendeeVariant, type GroupBy } from '../views/attendee.js';
import type { Context } from '../views/context.js';
import type { FurtherType } from '../views/further.js';
import { line, link, said } from '../views/parts.js';
import { unsafeCSS } from './lit.js';

let late: (typeof import('./late.js'))['late'] | undefined;
/** Each is tried once; another edition has new blocks. */
const failed = new WeakSet<object>();
const sheet = unsafeCSS('');
export const furtherStyles = [sheet];
export const arrangedStyles = furtherStyles;
export const layOutFurther = (root: ParentNode): void => late?.layOutFurther(root);

const ask = ({ refresh }: Context, fail = () => {}) =>
  import('./late.js').then((module) => {
    // Text here, for that file has its styles from src/cdn/part.ts.
    if (!late) sheet.replaceSync((sheet.cssText = module.late.lateStyles));
    late = module.late;
    void refresh();
  }, fail);

/**
 * Nothing until they are there. If they never come, the rest of the story is there all the same, and the reader is told: of an
 * embed by its link.
 */
export function furtherView(block: BlockOf<FurtherType>, context: Context): unknown {
  if (late) return late.furtherView(block, context);
  if (failed.has(block)) {
    const { url, title } = block as { url?: string; title?: string };
    return line(
      'error',
      url ? link('body', url, title ?? url, context) : said(context, context.words.failed),
    );
  }
  void ask(context, () => {
    failed.add(block);
    void context.refresh();
  });
  return '';
}

/** A plain list until they are there, and where they never come. */
export function arrangedView(
  people: readonly Attendee[],
  context: Context,
  variant: AttendeeVariant,
  groupBy: GroupBy,
): unknown {
  if (late) return late.arrangedView(people, context, variant, groupBy);
  void ask(context);
  return rowsView(people, context);
}

/** Nothing until it is there. */
export function readingView(article: Article, context: Context, full: boolean): unknown {
  if (late) return late.readingView(article, context, full);
  void ask(context);
  return '';
}
