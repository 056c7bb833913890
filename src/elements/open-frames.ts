/** The embeds that the reader has asked for: each is a frame from then on. */

import type { LitElement } from 'lit';
import type { BlockOf } from '../payload/index.js';
import type { Frames } from '../views/context.js';

type Embed = BlockOf<'embed'>;

export class OpenFrames implements Frames {
  readonly #frames = new WeakMap<Embed, HTMLIFrameElement | null>();

  constructor(private readonly host: LitElement) {}

  of(embed: Embed): HTMLIFrameElement | null | undefined {
    return this.#frames.get(embed);
  }

  /** Where the button was, the keyboard's focus goes on: in the frame, or at the link where there can be none. */
  open(embed: Embed, frame: HTMLIFrameElement | null, event: Event): void {
    const figure = (event.target as Element).closest('figure');
    this.#frames.set(embed, frame);
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => (frame ?? figure?.querySelector('a'))?.focus());
  }
}
