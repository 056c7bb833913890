/** When an element comes near the viewport, and when a reader has seen it. One observer of each kind serves the page. */

type Stop = () => void;

function watcher(options: IntersectionObserverInit, hit: (entry: IntersectionObserverEntry) => boolean) {
  const waiting = new Map<Element, (inside: boolean) => void>();
  let observer: IntersectionObserver | undefined;
  return (element: Element, changed: (inside: boolean) => void): Stop => {
    observer ??= new IntersectionObserver((entries) => {
      for (const entry of entries) waiting.get(entry.target)?.(hit(entry));
    }, options);
    waiting.set(element, changed);
    observer.observe(element);
    return () => {
      waiting.delete(element);
      observer!.unobserve(element);
    };
  };
}

/** Two screens ahead: on a slow phone that is about the time a small document needs. */
const watchNear = watcher({ rootMargin: '200%' }, (entry) => entry.isIntersecting);

/** In so fine steps because a long story on a phone is many screens high. */
const STEPS = [...Array(101).keys()].map((step) => step / 100);
/**
 * Half of the element; of one that is larger than that can ever be, half of the viewport. Of a hidden element Chromium says
 * that its viewport has no height.
 */
const watchSeen = watcher(
  { threshold: STEPS },
  ({ intersectionRatio, intersectionRect, rootBounds }) =>
    intersectionRatio >= 0.5 || (!!rootBounds?.height && intersectionRect.height >= rootBounds.height / 2),
);

/** Calls back once when the element is near the viewport. */
export function whenNear(element: Element, then: () => void): Stop {
  const stop = watchNear(element, (near) => {
    if (!near) return;
    stop();
    then();
  });
  return stop;
}

const A_SECOND = 1000;

/** Calls back once when half of the element has been on screen for a second. */
export function whenSeen(element: Element, then: () => void): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwatch = watchSeen(element, (seen) => {
    if (!seen) {
      clearTimeout(timer);
      timer = undefined;
    } else {
      timer ??= setTimeout(() => {
        stop();
        then();
      }, A_SECOND);
    }
  });
  const stop = () => {
    clearTimeout(timer);
    unwatch();
  };
  return stop;
}
