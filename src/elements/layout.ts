/** What no template can say: styles from the payload's numbers, and the width of pictures. */

export function layOut(root: ParentNode): void {
  // A strict policy forbids the attribute `style`, and allows what a script sets.
  for (const element of root.querySelectorAll<HTMLElement>('[data-css]'))
    element.style.cssText = element.dataset['css']!;
  // For engines without `sizes=auto`: the width that the picture has here.
  for (const image of root.querySelectorAll<HTMLImageElement>('img[srcset]'))
    if (image.clientWidth) image.sizes = `auto, ${image.clientWidth}px`;
}
