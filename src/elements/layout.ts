/** What no template can say, and only the layout knows. */

/** The width of pictures, for engines without `sizes=auto`. */
export function layOut(root: ParentNode): void {
  // Chromium alone has it, and this. To ask for a width has the page laid out at once, element by element.
  if ('userAgentData' in navigator) return;
  for (const image of root.querySelectorAll<HTMLImageElement>('img[srcset]'))
    if (image.clientWidth) image.sizes = `auto, ${image.clientWidth}px`;
}

/**
 * What is far is not laid out, and of what never was Chromium tells assistive technology nothing. So all is laid out once, a
 * part at a time, when there is nothing else to do; from then on its height is known, too.
 */
export function layOutFar(root: ParentNode): void {
  const parts = root.querySelectorAll<HTMLElement>('slot + div, .stretch');
  let done = 0;
  const next = () =>
    globalThis.requestIdleCallback?.(() => {
      const part = parts[done++];
      if (part) {
        part.style.contentVisibility = 'visible';
        void part.offsetHeight;
        next();
      } else setTimeout(() => parts.forEach(({ style }) => (style.contentVisibility = '')), SOME_FRAMES);
    });
  next();
}

/** In milliseconds. */
const SOME_FRAMES = 200;
