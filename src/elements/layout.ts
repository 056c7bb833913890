/** What only the finished layout knows: the width of pictures, for engines without `sizes=auto`. */

let observer: ResizeObserver | undefined;

/** By an observer, for who asks an element for its width has the page laid out at once. It is told before a late picture loads. */
export function layOut(root: ParentNode): void {
  for (const image of root.querySelectorAll<HTMLImageElement>('img[srcset]')) {
    observer ??= new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries)
        if (contentRect.width) (target as HTMLImageElement).sizes = `auto, ${Math.ceil(contentRect.width)}px`;
    });
    observer.observe(image);
  }
}
