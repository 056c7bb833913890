/** The embeds that the reader has asked for: each is a frame from then on. */

import type { LitElement } from 'lit';
import type { BlockOf } from '../payload/index.js';
import type { Frames } from '../views/context.js';

type Embed = BlockOf<'embed'>;

export class OpenFrames implements Frames {
  readonly #open = new WeakSet<Embed>();

  constructor(private readonly host: LitElement) {}

  isOpen(embed: Embed): boolean {
    return this.#open.has(embed);
  }

  /** Where the button was, the keyboard's focus goes on. */
  open(embed: Embed, event: Event): void {
    const figure = (event.target as Element).closest('figure');
    this.#open.add(embed);
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => figure?.querySelector('iframe')?.focus());
  }
}
