/** What no template can say, and only the layout knows. */

export function layOut(root: ParentNode): void {
  layOutFar(root);
  // For engines without `sizes=auto`, the width of pictures. Chromium alone has it, and this. To ask for a width has the page
  // laid out at once, element by element.
  if ('userAgentData' in navigator) return;
  for (const image of root.querySelectorAll<HTMLImageElement>('img[srcset]'))
    if (image.clientWidth) image.sizes = `auto, ${image.clientWidth}px`;
}

/**
 * What is far is not laid out, and of what is not Chromium tells assistive technology nothing. So in the end all is, a part at
 * a time, when there is nothing else to do.
 */
function layOutFar(root: ParentNode): void {
  const parts = [...root.querySelectorAll<HTMLElement>(':is(slot[hidden] + div, .stretch):not([style])')];
  const next = () => {
    const part = parts.shift();
    if (part)
      globalThis.requestIdleCallback?.(() => {
        part.style.contentVisibility = 'visible';
        void part.offsetHeight;
        next();
      });
  };
  next();
}
