/**
 * Lit's element, with the first values of properties on the class: an element has those alone that it was given, so that nothing is
 * set, compared or reflected for each of a thousand. In the script-tag build src/cdn/lit.ts does that itself.
 */

import { LitElement } from 'lit';
import type { Declaration } from './attributes.js';

export class Base extends LitElement {
  /** Read at the definition, when Lit makes the accessors. */
  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    for (const [name, { initial }] of this.elementProperties as Map<PropertyKey, Declaration>) {
      // Lit keeps a value under a name that it tells nobody: what its setter writes to has it then.
      const kept = Object.create({ requestUpdate() {} }) as object;
      Reflect.set(this.prototype, name, initial, kept);
      Object.assign(this.prototype, kept);
    }
    return names;
  }
}
