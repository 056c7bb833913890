/** Registers an element. Whoever was first keeps the name: a page may well load two copies. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
