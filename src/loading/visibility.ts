/** When an element comes near the viewport, and when a reader has seen it. One observer of each kind serves the page. */

type Stop = () => void;

/** Calls back once when `hit` has been true of the element for a time, in milliseconds. */
function watcher(
  options: IntersectionObserverInit,
  time: number,
  hit: (entry: IntersectionObserverEntry) => boolean,
) {
  const waiting = new Map<Element, (inside: boolean) => void>();
  let observer: IntersectionObserver | undefined;
  return (element: Element, then: () => void): Stop => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      waiting.delete(element);
      observer?.unobserve(element);
    };
    const changed = (inside: boolean) => {
      if (!inside) {
        clearTimeout(timer);
        timer = undefined;
      } else {
        timer ??= setTimeout(() => {
          stop();
          then();
        }, time);
      }
    };
    waiting.set(element, changed);
    if (globalThis.IntersectionObserver) {
      observer ??= new IntersectionObserver((entries) => {
        for (const entry of entries) waiting.get(entry.target)?.(hit(entry));
      }, options);
      observer.observe(element);
    } else changed(true); // A test environment without a layout, such as jsdom.
    return stop;
  };
}

/** When the element is near the viewport: two screens ahead, on a slow phone about the time a small document needs. */
export const whenNear = watcher({ rootMargin: '200%' }, 0, (entry) => entry.isIntersecting);

const A_SECOND = 1000;

/** In so fine steps because a long story on a phone is many screens high. */
const STEPS = [...Array(101).keys()].map((step) => step / 100);
/**
 * When half of the element has been on screen for a second; of one that is larger than that can ever be, half of the viewport.
 * Of a hidden element Chromium says that its viewport has no height.
 */
export const whenSeen = watcher(
  { threshold: STEPS },
  A_SECOND,
  ({ intersectionRatio, intersectionRect, rootBounds }) =>
    intersectionRatio >= 0.5 || (!!rootBounds?.height && intersectionRect.height >= rootBounds.height / 2),
);
