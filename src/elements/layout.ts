/** What no template can say: styles from the payload's numbers, and what only the layout knows. */

let observer: ResizeObserver | undefined;

/** A table that scrolls is in reach of the keyboard; one that does not is no stop on its way. */
const watchScroller = (scroller: Element) => {
  observer ??= new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scroller = target.closest('[part=scroller]')!;
      const scrolls = scroller.scrollWidth > scroller.clientWidth;
      scroller.role = scrolls ? 'region' : 'group';
      if (scrolls) scroller.setAttribute('tabindex', '0');
      else scroller.removeAttribute('tabindex');
    }
  });
  observer.observe(scroller);
  // A late font widens the table alone.
  observer.observe(scroller.firstElementChild!);
};

const files = new WeakMap<Element, string>();

/** A player goes on with its first file, whatever stands in it later, until it is told. */
function reload(player: HTMLMediaElement): void {
  const now = Array.from(player.querySelectorAll('source'), ({ src }) => src).join();
  if (files.has(player) && files.get(player) !== now) player.load();
  files.set(player, now);
}

export function layOut(root: ParentNode): void {
  // A strict policy forbids the attribute `style`, and allows what a script sets.
  for (const element of root.querySelectorAll<HTMLElement>('[data-css]'))
    element.style.cssText = element.dataset['css']!;
  // For engines without `sizes=auto`: the width that the picture has here.
  for (const image of root.querySelectorAll<HTMLImageElement>('img[srcset]'))
    if (image.clientWidth) image.sizes = `auto, ${image.clientWidth}px`;
  for (const player of root.querySelectorAll<HTMLMediaElement>('[part=player]')) reload(player);
  for (const scroller of root.querySelectorAll('[part=scroller]')) watchScroller(scroller);
}
