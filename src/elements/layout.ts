/** What no template can say: the width of pictures, for engines without `sizes=auto`. */

export function layOut(root: ParentNode): void {
  // Chromium alone has it, and this. To ask for a width has the page laid out at once, element by element.
  if ('userAgentData' in navigator) return;
  for (const image of root.querySelectorAll<HTMLImageElement>('img[srcset]'))
    if (image.clientWidth) image.sizes = `auto, ${image.clientWidth}px`;
}
