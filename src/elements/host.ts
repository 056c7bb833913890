/** What the four elements have in common: they load a document, pick what they show from it, and say how that went. */

import {
  type CSSResult,
  html,
  isServer,
  nothing,
  type PropertyValues,
  ReactiveElement,
  type TemplateResult,
} from 'lit';
import { directionOf, knownTimeZone, wordsIn } from '../i18n/index.js';
import { PayloadController } from '../loading/controller.js';
import type { CrossOrigin, Loaded } from '../loading/request.js';
import { whenSeen } from '../loading/visibility.js';
import type { Article, Issue, Parsed, PayloadError } from '../payload/index.js';
import { canonical } from '../payload/code.js';
import { barred } from '../payload/release.js';
import { resolve } from '../payload/url.js';
import type { Context, LinkKind } from '../views/context.js';
import { isSame } from '../views/later.js';
import { oneOf, wholeNumber, type Declaration } from './attributes.js';
import { Base } from './base.js';
import { isModified } from './click.js';
import { layOut, layOutFar } from './layout.js';
import { show } from './render.js';
import { version } from './version.js';
import { NewswireErrorEvent, NewswireLoadEvent, NewswireNavigateEvent, NewswireViewEvent } from './events.js';
// Once more for the declarations: with an element come the types of its events.
import './events.js';

type State = 'loading' | 'ready' | 'error' | 'empty';

/**
 * A part of a news story, from the JSON document that the page names or holds.
 *
 * @slot - The fallback: shown until the document is there, and again with a message when it cannot be shown. White space,
 *   comments, scripts, templates, style sheets, `<noscript>` and what is `hidden` are none. The story has at least the height of it, so that nothing below moves up.
 * @slot header - Above the content.
 * @slot footer - Below the content.
 * @slot loading - In the place of the skeleton while the first document is loading; where there is a fallback, below that.
 * @slot error - In the place of the sentence that the document cannot be shown. The button to try again stays beside it: who
 *   brings one of their own, which calls `reload()`, hides that by `::part(retry)`. Not shown for a story that is withheld.
 *
 * @event {NewswireLoadEvent} newswire-load - A document was loaded and is on the page.
 * @event {NewswireErrorEvent} newswire-error - A document could not be loaded or shown; `error.kind` says why.
 * @event {NewswireNavigateEvent} newswire-navigate - A link was followed. Cancelable.
 * @event {NewswireViewEvent} newswire-view - Half of the element has been on screen for a second. Fired once.
 *
 * @csspart skeleton - In the place of the content while it is loading.
 * @csspart error - The message when the document cannot be shown.
 * @csspart retry - The button that asks for it again.
 *
 * @cssproperty [--newswire-color-text=light-dark(#17191d, #eceae4)] - Headlines, text and strong rules.
 * @cssproperty [--newswire-color-muted=light-dark(#595d64, #a8abb1)] - Standfirst, dates, roles, captions.
 * @cssproperty [--newswire-color-accent=light-dark(#a3171c, #ff9085)] - Kicker, quotation mark, links under the pointer, focus.
 * @cssproperty [--newswire-color-rule=light-dark(#d4d5d8, #41444a)] - Hairlines.
 * @cssproperty [--newswire-color-background=light-dark(#fff, #131518)] - The ground, only where `theme` is `light` or `dark`.
 * @cssproperty [--newswire-font-display='Iowan Old Style', Palatino, Georgia, serif] - Headlines and quotes.
 * @cssproperty [--newswire-font-text=Charter, Georgia, serif] - Running text.
 * @cssproperty [--newswire-font-ui=system-ui, sans-serif] - Everything small.
 * @cssproperty [--newswire-font-size=medium] - What all sizes are relative to; `medium` is the reader's own setting.
 * @cssproperty [--newswire-size-text=1.125em] - Running text.
 * @cssproperty [--newswire-size-small=0.8125em] - Captions, dates, people, sources.
 * @cssproperty [--newswire-size-headline=clamp(1.85em, 1.2em + 3.4cqi, 3.5em)] - The headline of a story in full.
 * @cssproperty [--newswire-size-quote=clamp(1.4em, 1.1em + 1.9cqi, 2.375em)] - The words of a quote card.
 * @cssproperty [--newswire-space=1em] - The space between paragraphs; larger gaps are multiples of it.
 * @cssproperty [--newswire-measure=34em] - The longest line of running text.
 * @cssproperty [--newswire-radius=0] - The corners of pictures.
 * @cssproperty [--newswire-min-height=8em] - The space kept for the content. Where it is set, it is kept in every state but `empty`; else only while the document is loading and there is no fallback.
 *
 * @cssstate loading - A document is on its way; what is shown stays until it is there.
 * @cssstate ready - The content is shown.
 * @cssstate error - The document cannot be shown.
 * @cssstate empty - The document has nothing for this element, which takes up no space.
 */
export abstract class NewswireElement<Content> extends Base {
  /** Which version of the package the class is from. A name of its own, for other people's elements have a `version` too. */
  static readonly newswireVersion = version;

  static override properties: Readonly<Record<string, Declaration>> = {
    payload: { attribute: false, initial: null },
    src: { initial: null },
    format: oneOf('auto', 'newswire'),
    loading: oneOf('eager', 'lazy'),
    crossOrigin: {
      initial: null,
      // As on <img>: there without a value, or with one that nobody knows, it is anonymous.
      converter: (value) => (value === 'use-credentials' || value === null ? value : 'anonymous'),
    },
    maxSize: { attribute: 'max-size', ...wholeNumber(10_000_000) },
    headingLevel: { attribute: 'heading-level', ...wholeNumber(2, 6) },
    theme: { reflect: true, ...oneOf('auto', 'light', 'dark') },
    timeZone: { attribute: 'time-zone', initial: null },
    lang: { reflect: true },
  };

  /** The document itself, instead of an address: an article or a block. Wins over every other source. */
  declare payload: object | null;
  /** The document's address; a fragment picks one of its blocks by its `id`: `story.json#statement`. */
  declare src: string | null;
  /** How the document is to be read. */
  declare format: 'auto' | 'newswire';
  /** `lazy`: the document is fetched when the element comes near the viewport. */
  declare loading: 'eager' | 'lazy';
  /** How the document is fetched from another origin, as on `<img>`. */
  declare crossOrigin: CrossOrigin;
  /** The largest document that is taken, in bytes; for the JSON inside the element, in characters. */
  declare maxSize: number;
  /** The level of the first heading, 1 to 6; the inner ones follow. */
  declare headingLevel: number;
  /** `auto` follows the page's `color-scheme`. */
  declare theme: 'auto' | 'light' | 'dark';
  /** The time zone of times, an IANA name such as `Europe/Istanbul`; else the reader's own. */
  declare timeZone: string | null;
  /** The language of the interface's words and dates; where it is not set, that of the page around. */
  declare lang: string;

  /** Flat, and of one kind. */
  declare static styles: CSSResult[];

  readonly #document = new PayloadController(this, (...news) => this.#receive(...news));
  #loaded: Loaded | undefined;
  #error: PayloadError | undefined;
  #content: Content | undefined;
  #news = false;
  /** What is in the tree. */
  #shown: unknown;
  /** The state that styles and assistive technology know of. */
  #told: State | undefined;
  /** Why it could not be shown, now or before the reader tried again. */
  #failed: PayloadError | undefined;
  // Not later: in another document than its own an element gets none. Nor does it where there are none, as in happy-dom.
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #stopWatching: (() => void) | undefined;
  #seen = false;

  /** What was left out of the document, and why. */
  get issues(): readonly Issue[] {
    return this.#loaded?.parsed.issues ?? [];
  }

  /** Fetches the document again, past every cache. What is shown stays until it is there, and where it cannot be had. */
  reload(): void {
    this.#document.reload();
  }

  /**
   * What the element shows of a document; undefined when there is nothing to show.
   * @throws PayloadError `not-found` when no block has the id.
   */
  protected abstract pick(parsed: Parsed, id: string | undefined): Content | undefined;
  protected abstract view(content: Content, context: Context): TemplateResult | typeof nothing;

  /** What is shown of the document. */
  protected get content(): Content | undefined {
    return this.#content;
  }

  #receive(loaded?: Loaded, error?: PayloadError, news = false): void {
    this.#error = error;
    this.#news = news;
    this.requestUpdate();
    // Asked for again, and not to be had.
    if (error && this.#loaded) return;
    // Where nothing is new, what the reader has opened stays open.
    const parsed = this.#loaded?.parsed;
    this.#loaded = parsed && isSame(loaded?.parsed, parsed) ? { ...loaded!, parsed } : loaded;
    let content: Content | undefined;
    try {
      content = this.#loaded && this.#pick(this.#loaded.parsed);
    } catch (fault) {
      this.#error = fault as PayloadError;
    }
    this.#content = content;
    this.#failed = this.#error ?? (this.#content && this.#failed);
  }

  #pick(parsed: Parsed): Content | undefined {
    const bar =
      parsed.kind === 'refused'
        ? parsed.error
        : parsed.kind === 'article' && barred(parsed.article, Date.now());
    if (bar) throw bar;
    return this.pick(parsed, this.#fragment);
  }

  /** As it is meant, where it can be decoded; else as it is written. */
  get #fragment(): string | undefined {
    const [, id] = `${this.src}`.split('#');
    try {
      return id && decodeURIComponent(id);
    } catch {
      return id;
    }
  }

  get #state(): State | undefined {
    const shown = this.#content ? 'ready' : this.#failed ? 'error' : this.#loaded && 'empty';
    // What had nothing to show takes up no space while it is asked for again.
    return this.#document.pending && shown !== 'empty' ? 'loading' : shown;
  }

  /** The article that the content is from. */
  get #article(): Article | undefined {
    const parsed = this.#loaded?.parsed;
    return parsed?.kind === 'article' ? parsed.article : undefined;
  }

  /** What the views have to know; subclasses add what their attributes say. */
  protected get context(): Context {
    const base = this.#loaded?.base;
    const article = this.#article;
    const language = canonical(this.lang) ?? pageLanguage(this) ?? article?.language ?? 'en';
    // A server has one pass, and must say the same in each.
    const voice = wordsIn(isServer ? 'en' : language);
    void voice.arriving?.then(this.#refresh);
    return {
      ...voice,
      readerLanguage: language,
      textLanguage: article?.language ?? language,
      timeZone: knownTimeZone(this.timeZone) ?? (isServer ? 'UTC' : undefined),
      level: this.headingLevel,
      now: Math.ceil(Date.now() / A_MINUTE) * A_MINUTE,
      refresh: this.#refresh,
      base,
      canonical: article?.url && resolve(article.url, base),
    };
  }

  readonly #refresh = (): Promise<boolean> => {
    this.requestUpdate();
    return this.updateComplete;
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      super.createRenderRoot();
    } catch {
      // Made in another document, whose style sheets this one does not take.
      this.#adoptStyles();
    }
    const root = this.shadowRoot!;
    root.addEventListener('click', navigate);
    return root;
  }

  adoptedCallback(): void {
    this.#adoptStyles();
  }

  /** An element that comes to another document leaves its style sheets behind: https://drafts.csswg.org/cssom/#shadow-root-adopting */
  #adoptStyles(): void {
    const { shadowRoot: root, ownerDocument } = this;
    const { defaultView } = ownerDocument;
    if (!root || !defaultView) return;
    root.adoptedStyleSheets = (this.constructor as typeof NewswireElement).styles.map(({ cssText }) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#document.connected();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#document.disconnected();
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('payload') && (this.payload || changed.get('payload'))) this.#document.take(this.payload);
  }

  /** Where what had the focus is gone, above all the button to try again, the focus goes on at what has come instead. */
  protected override update(changed: PropertyValues<this>): void {
    // Not earlier: a server has nothing to load from, and comes this far never.
    this.#document.begin();
    const focused = this.shadowRoot!.activeElement ?? this.querySelector(':focus');
    // Not LitElement's, which would have Lit show what `render` says.
    ReactiveElement.prototype['update'].call(this, changed);
    const tree = this.render();
    show(this.renderRoot, this.#shown, tree);
    this.#shown = tree;
    const place = this.renderRoot.querySelector('div');
    if (!place || !focused) return;
    // The fallback has its place also where it is not seen.
    if (focused.checkVisibility?.({ visibilityProperty: true }) !== false) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  protected override updated(): void {
    const now = this.#state;
    if (now !== this.#told) {
      this.#told = now;
      if (now === 'ready') layOutFar(this.renderRoot);
      try {
        const { states } = this.#internals!;
        this.#internals!.ariaBusy = String(now === 'loading');
        states.clear();
        if (now) states.add(now);
      } catch {
        // An engine that knows no states, or only such as begin with two dashes.
      }
    }
    if (this.#content) {
      this.layOut(this.renderRoot);
      if (this.isConnected && !this.#seen) this.#stopWatching ??= whenSeen(this, () => this.#view());
    }
    if (!this.#news) return;
    this.#news = false;
    this.dispatchEvent(
      this.#error
        ? new NewswireErrorEvent(this.#error)
        : new NewswireLoadEvent(this.#loaded!.payload, 'newswire', this.issues),
    );
  }

  protected layOut(root: ParentNode): void {
    layOut(root);
  }

  #view(): void {
    this.#stopWatching = undefined;
    if (!this.#content) return;
    this.#seen = true;
    this.dispatchEvent(new NewswireViewEvent());
  }

  /** What a server writes; in a browser `update` shows it. */
  protected override render(): TemplateResult {
    return html`<slot name="header"></slot>${this.#main()}<slot name="footer"></slot>`;
  }

  #main(): TemplateResult | typeof nothing {
    const state = this.#state;
    if (state === 'empty') return nothing;
    const { context } = this;
    const content = this.#content;
    const failed = this.#failed;
    // What may not be published is not shown in the author's version either.
    const isBarred = failed?.kind === 'withheld' || failed?.kind === 'embargoed';
    const isSaid = failed && !content;
    const hasRetry = isSaid && !isBarred && !this.payload;
    // The place of the message is there before its words, or no screen reader would speak of them.
    return html`<div>${
      content ? this.#story(content, context) : isBarred ? '' : this.#fallback(context)
    }<div part=${isSaid ? 'error' : nothing}><span aria-live="polite">${
      failed && !context.arriving ? this.#outcome(context, isBarred) : ''
    }</span>${hasRetry ? [' ', this.#retry(context)] : ''}</div></div>`;
  }

  /** Beside the story stands its fallback, unseen, for the space. */
  #story(content: Content, context: Context): TemplateResult {
    const { language, direction = language && directionOf(language) } = this.#article ?? {};
    return html`<slot hidden inert @slotchange=${context.refresh}></slot><div lang=${language ?? nothing} dir=${direction ?? nothing}>${this.view(content, context)}</div>`;
  }

  #fallback(context: Context): TemplateResult {
    return html`<slot @slotchange=${context.refresh}></slot>${
      this.#state === 'loading' ? html`<slot name="loading">${this.#skeleton(context)}</slot>` : ''
    }`;
  }

  #skeleton({ words }: Context): TemplateResult | '' {
    return this.#failed || [...this.childNodes].some(isFallback)
      ? ''
      : html`<p part="skeleton">${words.loading}</p>`;
  }

  /** What became of a failure. */
  #outcome({ words }: Context, isBarred: boolean): unknown {
    if (this.#content) return words.loaded;
    if (this.#state === 'loading') return words.loading;
    return isBarred ? words.unavailable : html`<slot name="error">${words.failed}</slot>`;
  }

  /** It stays while it has its way, or it would lose the focus. */
  #retry({ words }: Context): TemplateResult {
    const loading = this.#state === 'loading';
    return html`<button part="retry" type="button" aria-disabled=${loading} @click=${() => loading || this.reload()}>${words.retry}</button>`;
  }
}

/** In milliseconds: times that are said relative to the present stay as they are for as long. */
const A_MINUTE = 60_000;

/** Of nodes, in whatever document they were made. */
const TEXT = 3;

/** Loose text is a fallback too. */
const isFallback = (node: ChildNode): boolean =>
  'matches' in node
    ? !(node as Element).matches('[slot], [hidden], script, style, noscript, template')
    : node.nodeType === TEXT && !!node.nodeValue!.trim();

/** From somebody else's shadow tree what is around that is not seen, but the page is. A server has neither. */
const pageLanguage = ({ parentElement, ownerDocument }: HTMLElement): string | undefined =>
  isServer
    ? undefined
    : canonical((parentElement?.closest<HTMLElement>('[lang]') ?? ownerDocument.documentElement).lang);

/** One for all elements. */
function navigate(event: Event): void {
  // Nothing for a page's router.
  if (isModified(event as MouseEvent)) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-kind]');
  const { host } = event.currentTarget as ShadowRoot;
  if (link && !host.dispatchEvent(new NewswireNavigateEvent(link.href, link.dataset['kind'] as LinkKind)))
    event.preventDefault();
}
