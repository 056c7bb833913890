/**
 * The JSON-LD that articles with `structured-data` put into the page's head. Loaded only by an article that has the
 * attribute ('apart' in rollup.config.mjs).
 */

import { toJsonLd } from '../../payload/json-ld.js';
import type { Article } from '../../payload/index.js';
import type { NewswireArticle } from './article.js';

/** What the connected articles say, each under its canonical address; under the element itself where it has none. */
const said = new Map<NewswireArticle, { article: Article; base: string; key: unknown; text: string }>();
const scripts = new Map<unknown, HTMLScriptElement>();

/**
 * Puts what the element shows now into the page's head, or takes away what is there of it: nothing stays of an element that has
 * lost its attribute or has left the page.
 */
export function describe(element: NewswireArticle, base = element.baseURI): void {
  const { article } = element;
  if (!article || !isWhole(article) || !isWanted(element)) return forget(element);
  const before = said.get(element);
  // Elements are shown anew for other reasons too.
  if (before?.article === article && before.base === base) return;
  const story = toJsonLd(article, { base });
  // As data it is safe as it is; in a page that is serialized "</script>" would end it.
  const text = JSON.stringify(story).replaceAll('<', '\\u003c');
  said.set(element, { article, base, key: story['url'] ?? element, text });
  settle();
}

const isWanted = (element: NewswireArticle) => element.isConnected && element.structuredData;

/** The story that is made of one block alone has nothing but that block. */
const isWhole = ({ headline, ...rest }: Article) => headline || Object.keys(rest).length > 1;

function forget(element: NewswireArticle): void {
  if (said.delete(element)) settle();
}

/** Of the articles with the same address the first one speaks. */
function settle(): void {
  const texts = new Map<unknown, string>();
  for (const { key, text } of said.values()) if (!texts.has(key)) texts.set(key, text);
  for (const [key, script] of scripts) {
    if (script.text === texts.get(key)) continue;
    script.remove();
    scripts.delete(key);
  }
  for (const [key, text] of texts) {
    if (scripts.has(key)) continue;
    const script = dataScript();
    script.append(text);
    document.head.append(script);
    scripts.set(key, script);
  }
}

/** Scripts that have been run: with a type that the browser runs, and something to run. */
const RAN = 'script:is(:not([type]), [type=module], [type="text/javascript"]):is([src], :not(:empty))';

/**
 * A new script is reported as a violation wherever Trusted Types are required, even if it only holds data: its text is
 * judged before its type (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element). The copy of
 * one that has run is not judged again, and never runs.
 */
function dataScript(): HTMLScriptElement {
  const ran = document.querySelector<HTMLScriptElement>(RAN);
  const script = (ran?.cloneNode() as HTMLScriptElement | undefined) ?? document.createElement('script');
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = 'application/ld+json';
  return script;
}
