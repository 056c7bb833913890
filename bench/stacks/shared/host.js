// The custom element around what a framework renders: an open shadow root, the shared sheet, and a property `payload`.
import { sheet } from './sheet.js';

/**
 * `mount(root, payload)` renders, and answers with `update(payload)` and `unmount()`. `settled` is for frameworks that
 * write later: a promise of the time when everything asked for so far is in the tree.
 */
export function defineStory(mount, settled) {
  /* eslint-disable wc/no-child-traversal-in-connectedcallback, wc/attach-shadow-constructor --
     as in the elements that this is compared with; the document is in the page before the script */
  class BenchStory extends HTMLElement {
    static settled = settled;
    #payload;
    #view;

    get payload() {
      return this.#payload;
    }

    set payload(payload) {
      this.#payload = payload;
      this.#view?.update(payload);
    }

    connectedCallback() {
      this.#payload ??= JSON.parse(this.querySelector('script').textContent);
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      this.#view = mount(root, this.#payload);
    }

    disconnectedCallback() {
      this.#view.unmount();
      this.#view = undefined;
    }
  }
  customElements.define('bench-story', BenchStory);
}
