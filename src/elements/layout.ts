/** What no template can say, and only the layout knows. */

/** The width of pictures, for engines without `sizes=auto`. */
export function layOut(root: ParentNode): void {
  // Chromium alone has it, and this. To ask for a width has the page laid out at once, element by element.
  if ('userAgentData' in navigator) return;
  for (const image of root.querySelectorAll<HTMLImageElement>('img[srcset]'))
    if (image.clientWidth) image.sizes = `auto, ${image.clientWidth}px`;
}

/** Weak, for an element may be gone before there is time. */
const far: WeakRef<ParentNode>[] = [];

/**
 * What is far is not laid out, and of what is not Chromium tells assistive technology nothing. So in the end all is, a part at
 * a time, when there is nothing else to do.
 */
export function layOutFar(root: ParentNode): void {
  if ('requestIdleCallback' in globalThis && far.push(new WeakRef(root)) === 1)
    requestIdleCallback(layOutPart);
}

function layOutPart(): void {
  const part = far[0].deref()?.querySelector<HTMLElement>(':is(slot[hidden] + div, .stretch):not([style])');
  if (part) {
    part.style.contentVisibility = 'visible';
    void part.offsetHeight;
  } else far.shift();
  if (far.length) requestIdleCallback(layOutPart);
}
