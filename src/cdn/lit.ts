/**
 * The part of Lit that these elements use. Only the script-tag build has it in the place of Lit (rollup.config.mjs), where it
 * saves bytes (ARCHITECTURE.md says how many); applications that install the package have Lit itself.
 *
 * Same names and same order of things as https://lit.dev/docs/components/lifecycle/, but only what these elements use: no
 * templates (src/elements/render.ts shows those in both builds), no decorators, no hook that none of them has.
 */

import type { Declaration } from '../elements/attributes.js';

export { html, isServer, nothing } from './part.js';

/** As Lit's own it has its text too. */
export function unsafeCSS(cssText: string): CSSStyleSheet & { cssText: string } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  return Object.assign(sheet, { cssText });
}

type Properties = Readonly<Record<string, Declaration>>;
type Own = LitElement & Record<string, unknown>;
type Values = Map<string, unknown>;

export class LitElement extends HTMLElement {
  static properties: Properties = {};
  static elementProperties: Properties;
  static styles: CSSStyleSheet[];

  updateComplete!: Promise<void>;
  renderRoot!: ShadowRoot;

  /** What the page set before the definition, which would hide the accessors. */
  #early: Record<string, unknown> | undefined;
  #pending = false;
  #changed: Values = new Map();

  /** Read by the browser at the definition: the time to make the accessors. */
  static get observedAttributes(): string[] {
    const parent = Object.getPrototypeOf(this) as typeof LitElement;
    void parent.observedAttributes;
    // HTMLElement has none.
    const all: Record<string, Declaration> = { ...parent.elementProperties };
    this.elementProperties = all;
    for (const [name, options] of Object.entries(this.properties)) {
      all[name] = { attribute: name.toLowerCase(), converter: (value) => value, ...options };
      // No symbol: a parent is gone through again for each of its classes, and has elements by then.
      const key = `$${name}`;
      (this.prototype as unknown as Record<string, unknown>)[key] = options.initial;
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: Own) {
          return this[key];
        },
        set(this: Own, value: unknown) {
          const old = this[key];
          if (old === value) return;
          this[key] = value;
          if (!this.#changed.has(name)) this.#changed.set(name, old);
          this.requestUpdate();
        },
      });
    }
    return Object.values(all).map(({ attribute }) => `${attribute || ''}`);
  }

  constructor() {
    super();
    for (const name in (this.constructor as typeof LitElement).elementProperties) {
      if (!Object.hasOwn(this, name)) continue;
      // It comes first in the first update.
      (this.#early ??= {})[name] = this[name as keyof this];
      delete this[name as keyof this];
    }
  }

  requestUpdate(): void {
    // The first one is when it comes to the page.
    if (this.#pending || !this.renderRoot) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => this.#performUpdate());
  }

  createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- where Lit does it: at the first connection
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).styles;
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const all = (this.constructor as typeof LitElement).elementProperties;
    for (const name in all)
      if (all[name].attribute === attribute)
        this[name as keyof this] = (all[name].converter as (value: unknown) => this[keyof this])(value);
  }

  #performUpdate(): void {
    Object.assign(this, this.#early);
    this.#early = undefined;
    const changed = this.#changed;
    this.willUpdate(changed);
    this.update(changed);
    this.updated(changed);
  }

  declare willUpdate: (changed: Values) => void;
  declare updated: (changed: Values) => void;

  update(changed: Values): void {
    // First, so that there is a next update whatever becomes of this one.
    this.#changed = new Map();
    this.#pending = false;
    for (const name of changed.keys()) {
      const { reflect, attribute } = (this.constructor as typeof LitElement).elementProperties[name];
      if (!reflect) continue;
      const value = this[name as keyof this];
      if (value == null) this.removeAttribute(attribute as string);
      else this.setAttribute(attribute as string, value as string);
    }
  }
}

export { LitElement as ReactiveElement, LitElement as Base };
