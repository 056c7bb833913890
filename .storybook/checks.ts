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

const DONE = ':is(:state(ready), :state(error), :state(empty))';
const PATIENCE = 5000;

/** Waits until no element in the story is waiting for its document. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const elements = [...canvas.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('newswire-'),
  );
  const end = performance.now() + PATIENCE;
  while (!elements.every((element) => element.matches(DONE))) {
    if (performance.now() > end)
      throw new Error('An element never settles: no :state() of ready, error or empty.');
    await new Promise(requestAnimationFrame);
  }
}
