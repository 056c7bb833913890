// What tests share: the fixtures, the page as its reader has it, and stand-ins for what is outside of it.
/// <reference types="mocha" />
import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { Article, BlockOf, BlockType } from '../src/index.js';

/** Fixtures that nothing is wrong with. */
export const good = [
  'arabic.json',
  'brief.json',
  'delegation.json',
  'harbour-rail.json',
  'mixed-direction.json',
  'reading-list.json',
  'short.json',
  'statement.json',
  'syria-normalization.json',
];

/** Fixtures that no story looks like, and that nothing is wrong with either. */
export const odd = ['odd/markup-in-text.json', 'odd/nulls-and-empties.json'];

/** Fixtures that can be shown in part. */
export const flawed = [
  'bad/bad-addresses.json',
  'bad/bad-dates.json',
  'bad/one-bad-attendee.json',
  'bad/unknown-block.json',
];

/** Fixtures of which nothing may be shown, and the kind of error that each is. */
export const refused: Record<string, string> = {
  'bad/broken.json.txt': 'not-json',
  'bad/not-an-object.json': 'invalid',
  'bad/nothing-in-it.json': 'invalid',
  'bad/unknown-status.json': 'withheld',
  'bad/withheld.json': 'withheld',
  'bad/embargoed.json': 'embargoed',
};

export const address = (name: string): string => new URL(`./fixtures/${name}`, import.meta.url).href;

export async function read<T = Article>(name: string): Promise<T> {
  const response = await fetch(address(name));
  return (await response.json()) as T;
}

/** The block of a story that has this type, and this id where it is given. */
export function blockOf<T extends BlockType>(story: Article, type: T, id?: string): BlockOf<T> {
  const found = story.body?.find((block) => block.type === type && (!id || block.id === id));
  if (!found) throw new Error(`The fixture has no ${type} ${id ?? ''}`);
  return found as BlockOf<T>;
}

/** A story of these blocks alone, or with more to it. */
export const storyOf = (body: unknown[], more: object = {}): object => ({ headline: 'Tides', body, ...more });

/** A page of its own in a frame, by its address or its source, when it has loaded. */
export async function framed(
  page: { src: string } | { srcdoc: string },
  width = 800,
  height = 600,
): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A publisher’s page" width=${width} height=${height}></iframe>`,
  );
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    Object.assign(frame, page);
  });
  return frame;
}

/** One of test/pages/. */
export const openPage = async (name: string): Promise<Document> =>
  (await framed({ src: new URL(`./pages/${name}`, import.meta.url).href })).contentDocument!;

/** The four elements. */
export const tags = [
  'newswire-article',
  'newswire-quote-card',
  'newswire-attendee-list',
  'newswire-related-links',
] as const;

export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Has all of a shadow tree laid out as if the reader were there: what is off screen, or has not been on it for a frame, is not.
 * Answers with what lets it go again.
 */
export function layOutAll(root: ShadowRoot): () => void {
  const parts = root.querySelectorAll<HTMLElement>('slot[hidden] + div, .stretch');
  for (const { style } of parts) style.contentVisibility = 'visible';
  return () => {
    for (const part of parts) part.removeAttribute('style');
  };
}

/** Until a browser has found that what is on screen is so. */
export async function onScreen(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** What a reader has before them, line by line. */
export function wordsOf(element: HTMLElement): string {
  const letGo = layOutAll(element.getRootNode() as ShadowRoot);
  const words = element.innerText;
  letGo();
  return words;
}

/** The words that a reader sees in an element's shadow tree, with single spaces; not those that are only heard. */
export const seen = (element: Element): string => {
  const [...heard] = findAll(element, '[aria-live]').filter(
    (one) => getComputedStyle(one).clipPath !== 'none',
  );
  for (const one of heard) one.hidden = true;
  const words = [...element.shadowRoot!.children].map((child) => wordsOf(child as HTMLElement));
  for (const one of heard) one.hidden = false;
  return squash(words.join('\n'));
};

export const find = <T extends Element = HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

export const findAll = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** The button or link with these words on it. */
export const control = (element: Element, words: string): HTMLElement =>
  findAll(element, 'a, button').find(({ textContent }) => squash(textContent) === words)!;

/** Each heading in its order, as `2 Tides`. */
export const outline = (element: Element): string[] =>
  findAll(element, 'h1, h2, h3, h4, h5, h6').map(
    ({ localName, textContent }) => `${localName[1]} ${squash(textContent)}`,
  );

export const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

export const isIn = (element: Element, state: 'loading' | 'ready' | 'error' | 'empty'): boolean =>
  element.matches(`:state(${state})`);

export const reaches = (element: Element, state: 'loading' | 'ready' | 'error' | 'empty'): Promise<void> =>
  waitUntil(() => isIn(element, state), `the element is never in :state(${state})`, {
    interval: 10,
    timeout: 5000,
  });

/** Puts a stand-in for a member of an object, for one test. */
export function stub<T extends object>(object: T, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, writable: true, value });
  restore.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

const restore: (() => void)[] = [];
afterEach(() => {
  while (restore.length) restore.pop()!();
});

/** Waits with the browser's own clock, also where a test lets time run faster. */
export const pause = (time: number): Promise<void> => new Promise((then) => void sleep(then, time));
const sleep = setTimeout.bind(window);

/** Lets time run so many times as fast, for one test. */
export function hurry(times: number): void {
  const now = Date.now.bind(Date);
  const start = now();
  stub(Date, 'now', () => start + (now() - start) * times);
  stub(window, 'setTimeout', (then: () => void, time = 0) => sleep(then, time / times));
}

/** Answers what the page fetches, for one test. The list is of what was asked for so far. */
export function serve(answer: (request: Request) => Response | Promise<Response>): Request[] {
  const requests: Request[] = [];
  stub(window, 'fetch', (input: string, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request);
    return new Promise((resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      Promise.resolve(answer(request)).then(resolve, reject);
    });
  });
  return requests;
}

export const json = (value: unknown): Response => new Response(JSON.stringify(value));

/** An answer that comes when the test says so. */
export function later(): { promise: Promise<Response>; answer: (response: Response) => void } {
  let answer!: (response: Response) => void;
  const promise = new Promise<Response>((resolve) => (answer = resolve));
  return { promise, answer };
}

/** Lists the events of these types that reach the document, for one test. */
export function heard<T extends keyof HTMLElementEventMap>(...types: T[]): HTMLElementEventMap[T][] {
  const events: HTMLElementEventMap[T][] = [];
  const listener = (event: Event) => void events.push(event as HTMLElementEventMap[T]);
  for (const type of types) document.addEventListener(type, listener);
  restore.push(() => types.forEach((type) => document.removeEventListener(type, listener)));
  return events;
}
