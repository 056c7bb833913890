/** What stories share: the args that all elements have, ways into an element, and documents that answer as told. */

import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { NewswireArticle } from '../src/index.js';

/** Attributes and the property that every element has, and the text in its slots. */
export type Shared = Partial<
  Pick<
    NewswireArticle,
    'src' | 'payload' | 'format' | 'loading' | 'crossOrigin' | 'headingLevel' | 'theme' | 'timeZone'
  >
> &
  Partial<Record<'fallback' | 'header' | 'footer' | 'loadingSlot' | 'errorSlot', string>>;

/** What stands between the tags. Without space between: loose text, too, takes the place of the skeleton. */
export const children = ({ fallback, header, footer, loadingSlot, errorSlot }: Shared) => [
  header ? html`<p slot="header">${header}</p>` : nothing,
  fallback ? html`<p>${fallback}</p>` : nothing,
  footer ? html`<p slot="footer">${footer}</p>` : nothing,
  loadingSlot ? html`<p slot="loading">${loadingSlot}</p>` : nothing,
  errorSlot ? html`<p slot="error">${errorSlot}</p>` : nothing,
];

/** The element of a story. */
export const elementOf = (canvas: HTMLElement): HTMLElement =>
  [...canvas.querySelectorAll<HTMLElement>('*')].find(({ localName }) => localName.startsWith('newswire-'))!;

/** All in it that matches, in its shadow tree. */
export const all = (canvas: HTMLElement, selector: string): HTMLElement[] => [
  ...elementOf(canvas).shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The one control that has these words on it. */
export function control(canvas: HTMLElement, words: string | RegExp): HTMLElement {
  const found = all(canvas, 'button, a').filter(({ textContent }) => textContent.trim().match(words));
  if (found.length !== 1) throw new Error(`${found.length} controls with the words ${words}`);
  return found[0];
}

type Answer = (request: Request) => Promise<Response>;
const answers = new Map<string, Answer>();
const fetchReally = window.fetch;

window.fetch = (input, init) => {
  const request = new Request(input, init);
  const answer = answers.get(request.url);
  return answer ? answer(request) : fetchReally(input, init);
};

/**
 * An address that nothing is at: what is fetched from it is what `answer` says, and all else is fetched as ever. It is
 * among the fixtures, so that their pictures are found.
 */
function answering(answer: Answer): string {
  const address = `fixtures/answer-${answers.size}.json`;
  answers.set(new URL(address, document.baseURI).href, answer);
  return address;
}

const status = (status: number) => Promise.resolve(new Response('', { status }));
const json = (document: object) => Promise.resolve(Response.json(document));

/** The address of a document that a story makes up. */
export const addressOf = (document: object): string => answering(() => json(document));

/** A document that is not there. */
const missing = answering(() => status(404));

const pending: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });

/** A document that never comes. */
const endless = answering(pending);

/** A document that is there only when it is asked for again. */
const failingOnce = (document: object): string =>
  answering(({ cache }) => (cache === 'reload' ? json(document) : status(404)));

interface Scene {
  canvasElement: HTMLElement;
}

/** The stories of the states that every element goes through. */
export const loading = {
  args: { src: endless },
  parameters: { state: 'loading' },
  play: ({ canvasElement }: Scene) =>
    waitFor(() => expect(all(canvasElement, '[part=skeleton]')[0]?.offsetHeight).toBeGreaterThan(0)),
};
export const loadingWith = (fallback: string) => ({
  args: { src: endless, fallback },
  parameters: { state: 'loading' },
});
export const failed = { args: { src: missing }, parameters: { state: 'error' } };
export const failedWith = (fallback: string) => ({
  args: { src: missing, fallback },
  parameters: { state: 'error' },
});
/** The author's own words in the place of the skeleton, and of the sentence. */
export const loadingSlotted = {
  args: { src: endless, loadingSlot: 'One moment: the story is on its way.' },
  parameters: { state: 'loading' },
  play: ({ canvasElement }: Scene) =>
    waitFor(() => expect(all(canvasElement, '[part=skeleton]')[0]?.offsetHeight ?? 0).toBe(0)),
};
export const failedSlotted = {
  args: { src: missing, errorSlot: 'Sorry: our archive is closed for the night.' },
  parameters: { state: 'error' },
};
/** Trying again what never comes. */
export const retrying = {
  args: { src: answering((request) => (request.cache === 'reload' ? pending(request) : status(503))) },
  parameters: { state: 'loading' },
  play: async ({ canvasElement }: Scene) => {
    await waitFor(() => control(canvasElement, 'Try again'));
    await userEvent.click(control(canvasElement, 'Try again'));
    await waitFor(() => expect(control(canvasElement, 'Try again').ariaDisabled).toBe('true'));
  },
};
/** `part` is there once, when trying again has brought the document. */
export const retried = (document: object, part: string) => ({
  args: { src: failingOnce(document) },
  play: async ({ canvasElement }: Scene) => {
    await waitFor(() => control(canvasElement, 'Try again'));
    await userEvent.click(control(canvasElement, 'Try again'));
    await waitFor(() => expect(all(canvasElement, `[part=${part}]`)).toHaveLength(1));
  },
});
