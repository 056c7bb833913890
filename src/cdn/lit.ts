/**
 * The part of Lit that these elements use. Only the script-tag build has it in the place of Lit (rollup.config.mjs), where it
 * saves bytes (ARCHITECTURE.md says how many); applications that install the package have Lit itself.
 *
 * Same names and same order of things as https://lit.dev/docs/components/lifecycle/, but only what these elements use: no
 * hydration, no decorators, no directives, no hook that none of them has.
 */

import type { PropertyDeclaration, ReactiveController } from 'lit';
import { allow, fillContent } from './template.js';

export { html, isServer, nothing } from './part.js';

/** As Lit's own it has its text too. */
export function unsafeCSS(cssText: string): CSSStyleSheet & { cssText: string } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  return Object.assign(sheet, { cssText });
}

type Properties = Readonly<Record<string, PropertyDeclaration>>;
type Values = Map<string, unknown>;

export class LitElement extends HTMLElement {
  static properties: Properties = {};
  static elementProperties = new Map<string, PropertyDeclaration>();
  static styles: CSSStyleSheet[];

  updateComplete!: Promise<void>;
  renderRoot!: ShadowRoot;

  readonly #values: Values = new Map();
  readonly #early: Values = new Map();
  readonly #controllers: ReactiveController[] = [];
  #pending = false;
  #fill: ((content: unknown) => void) | undefined;
  #changed: Values = new Map();
  #connect!: () => void;
  readonly #connected = new Promise<void>((connect) => (this.#connect = connect));

  /** Read by the browser at the definition: the time to make the accessors. */
  static get observedAttributes(): string[] {
    // Where it is not allowed there are no elements, and the author's fallbacks stay. Not earlier: a policy allows a name once,
    // and a second copy of this script that finds every tag taken needs none.
    allow();
    const parent = Object.getPrototypeOf(this) as typeof LitElement;
    this.elementProperties = new Map(
      parent === (HTMLElement as unknown) ? [] : (void parent.observedAttributes, parent.elementProperties),
    );
    for (const [name, options] of Object.entries(this.properties)) {
      this.elementProperties.set(name, options);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values.get(name);
        },
        set(this: LitElement, value: unknown) {
          const old = this.#values.get(name);
          if (Object.is(old, value)) return;
          this.#values.set(name, value);
          if (!this.#changed.has(name)) this.#changed.set(name, old);
          this.requestUpdate();
        },
      });
    }
    return [...this.elementProperties].map(([name, options]) => attributeOf(name, options));
  }

  constructor() {
    super();
    // What the page set before the definition would hide the accessors; it comes first in the first update.
    for (const name of (this.constructor as typeof LitElement).elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.set(name, this[name as keyof this]);
      delete this[name as keyof this];
    }
    this.requestUpdate();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = this.#connected.then(() => this.#performUpdate());
  }

  createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- where Lit does it: at the first connection
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).styles;
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    for (const [name, options] of (this.constructor as typeof LitElement).elementProperties) {
      if (attributeOf(name, options) === attribute) Object.assign(this, { [name]: convert(value, options) });
    }
  }

  #performUpdate(): void {
    Object.assign(this, Object.fromEntries(this.#early));
    this.#early.clear();
    const changed = this.#changed;
    this.willUpdate(changed);
    for (const controller of this.#controllers) controller.hostUpdate?.();
    this.update(changed);
    this.updated(changed);
  }

  declare willUpdate: (changed: Values) => void;
  declare updated: (changed: Values) => void;
  declare render: () => unknown;

  update(changed: Values): void {
    // First, so that there is a next update whatever becomes of this one.
    this.#changed = new Map();
    this.#pending = false;
    const content = this.render();
    for (const name of changed.keys()) {
      const options = (this.constructor as typeof LitElement).elementProperties.get(name)!;
      const value = this.#values.get(name);
      if (!options.reflect) continue;
      if (value == null) this.removeAttribute(attributeOf(name, options));
      else this.setAttribute(attributeOf(name, options), value as string);
    }
    this.#fill ??= fillContent(this.renderRoot.appendChild(new Comment()), this);
    this.#fill(content);
  }
}

const attributeOf = (name: string, { attribute }: PropertyDeclaration): string =>
  attribute === false ? '' : String(attribute ?? name.toLowerCase());

function convert(value: string | null, { converter, type }: PropertyDeclaration): unknown {
  if (type === Boolean) return value !== null;
  const from = typeof converter === 'function' ? converter : converter?.fromAttribute;
  return from ? from(value) : value;
}
