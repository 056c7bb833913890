/** The state of a list that is cut at a limit. */

import type { ReactiveControllerHost } from 'lit';
import type { Rest } from '../views/context.js';

export class ShowAll {
  #expanded = false;

  constructor(private readonly host: ReactiveControllerHost & { readonly limit: number | null }) {}

  /** Undefined where there is no limit. */
  get rest(): Rest | undefined {
    const { limit } = this.host;
    return limit === null ? undefined : { limit, expanded: this.#expanded, toggle: this.#toggle };
  }

  readonly #toggle = (): void => {
    this.#expanded = !this.#expanded;
    this.host.requestUpdate();
  };
}
