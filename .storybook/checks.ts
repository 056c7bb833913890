// What makes a story fail beside its own play function and axe: anything on the console, and any file that is missing.

const said: string[] = [];

// From the moment this file is loaded, for Lit and others speak up while their modules are.
for (const method of ['error', 'warn'] as const) {
  const original = console[method];
  console[method] = (...args: unknown[]) => {
    original(...args);
    const message = args.map(String).join(' ');
    // So it is: its development build is what finds mistakes in the use of Lit.
    if (!message.startsWith('Lit is in dev mode')) said.push(`console.${method}: ${message}`);
  };
}

/** Starts a story with a clean slate; the first one answers for what was said while modules were loaded. */
export function forget(): () => void {
  performance.clearResourceTimings();
  return () => (said.length = 0);
}

/** What has gone wrong since. */
export function faults(): string[] {
  const missing = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ responseStatus }) => responseStatus >= 400)
    .map(({ name, responseStatus }) => `${responseStatus} for ${name}`);
  return [...said, ...missing];
}

const PATIENCE = 10_000;

/**
 * Waits until every element in the story is in this state, with all of it laid out (axe judges colours by what is behind what), and
 * every picture on the screen has its file.
 */
export async function settled(canvas: HTMLElement, state: string): Promise<void> {
  const elements = [...canvas.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  const pending = () => [
    ...elements.filter((element) => !element.matches(state === 'defined' ? ':defined' : `:state(${state})`)),
    ...elements.flatMap(({ shadowRoot }) => [
      ...shadowRoot!.querySelectorAll(':is(slot[hidden] + div, .stretch):not([style])'),
    ]),
    ...elements
      .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('img')])
      .filter((image) => !image.complete && image.getBoundingClientRect().top < innerHeight),
  ];
  const end = performance.now() + PATIENCE;
  while (pending().length) {
    if (performance.now() > end)
      throw new Error(
        `Never in :state(${state}): ${pending()
          .map(({ localName }) => localName)
          .join(', ')}`,
      );
    await new Promise(requestAnimationFrame);
  }
}
