// What servers and networks do to a document (test/engines/fault-server.mjs), and what the reader has in the end.
// Time runs ten times as fast for the elements: the pauses of 0.5 and 2 seconds are 50 and 200 milliseconds, and ten seconds without
// a byte are one. Faster, a machine that is busy would be taken for a server that is silent.
import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import type { NewswireArticle } from '../src/index.js';
import { faults, memory, type Asked } from './engines/commands.js';
import {
  address,
  control,
  find,
  heard,
  hurry,
  isIn,
  isShown,
  pause,
  read,
  seen,
  storyOf,
} from './helpers.js';

/** Nothing that goes wrong may reach the page. */
let thrown: unknown[] = [];
const keep = (event: ErrorEvent | PromiseRejectionEvent) => {
  // The browser's own word for a layout that took two frames; not an exception.
  if (!(event instanceof ErrorEvent && event.message.includes('ResizeObserver'))) thrown.push(event);
};
let key: string;
let origin: string;
beforeEach(async () => {
  thrown = [];
  addEventListener('error', keep);
  addEventListener('unhandledrejection', keep);
  key = Math.random().toString(36).slice(2);
  ({ origin } = await faults(key));
});
afterEach(async () => {
  await pause(0);
  removeEventListener('error', keep);
  removeEventListener('unhandledrejection', keep);
  expect(thrown).to.deep.equal([]);
});

const requests = async (): Promise<Asked[]> => (await faults(key)).requests;

/** `reaches`, by a clock that runs as usual. Mocha ends a test that waits for too long. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10);
}

async function open(path: string): Promise<NewswireArticle> {
  return fixture(html`<newswire-article src=${origin + path}><p>Fallback</p></newswire-article>`);
}

const settled = async (element: Element): Promise<void> =>
  until(() => isIn(element, 'ready') || isIn(element, 'error'));

describe('a document that comes in spite of everything', () => {
  const stories: [path: string, attempts: number, what: string][] = [
    ['slow-start', 1, 'after three seconds'],
    ['slow-drip', 1, 'in pieces, one a second'],
    ['wrong-type', 1, 'as text/html'],
    ['reset-before?times=2', 3, 'after two broken connections'],
    ['reset-within?times=1', 2, 'after a connection that broke in the middle'],
    ['500?times=1', 2, 'after a status of 500'],
    ['503?times=2', 3, 'after two of 503'],
    ['429-bare?times=1', 2, 'after a status of 429'],
  ];
  for (const [path, attempts, what] of stories) {
    it(`is shown: ${what} (${path})`, async () => {
      hurry(10);
      const events = heard('newswire-error', 'newswire-load');
      const element = await open(path);
      await settled(element);
      expect(seen(element)).to.equal('Tides');
      expect(isShown(element.querySelector('p')!)).to.equal(false);
      expect(events.map(({ type }) => type)).to.deep.equal(['newswire-load']);
      const asked = (await requests()).filter(({ url }) => !url.endsWith('tide.png'));
      expect(asked).to.have.length(attempts);
    });
  }

  it('is shown with what could be read of text that is not UTF-8, and without a byte order mark', async () => {
    const element = await open('invalid-utf-8');
    await settled(element);
    expect(seen(element)).to.equal('Ti\ufffddes');
  });

  it('is followed through redirects, and its addresses are relative to the last one', async () => {
    const element = await open('redirect/3');
    await settled(element);
    expect(find<HTMLImageElement>(element, 'img').src).to.equal(`${origin}deep/tide.png`);
  });

  for (const [path, what] of [
    ['429-second?times=1', 'seconds'],
    ['429-date?times=1', 'a date'],
  ]) {
    it(`is asked for again when a busy server says, in ${what}`, async () => {
      hurry(10);
      // HTTP's dates have no fractions: from the next whole second, two to three seconds from now.
      const start = Date.now();
      const element = await open(`${path}&until=${Math.ceil(start / 1000) * 1000 + 3000}`);
      await settled(element);
      expect(isIn(element, 'ready')).to.equal(true);
      expect(Date.now() - start).to.be.at.least(2900);
    });
  }

  it('is shared by an element that joins while another attempt is waited for', async () => {
    hurry(4);
    const first = await open('503?times=2');
    await until(async () => (await requests()).length === 2);
    const second = await open('503?times=2');
    await settled(first);
    await settled(second);
    expect([seen(first), seen(second)]).to.deep.equal(['Tides', 'Tides']);
    expect((await requests()).filter(({ url }) => url.includes('503'))).to.have.length(3);
  });
});

/** WebKitGTK tells no page that a body was shorter than its length. */
const takesHalfForWhole = (): Promise<boolean> =>
  fetch(`${origin}cut-off?probe`)
    .then((response) => response.text())
    .then(
      () => true,
      () => false,
    );

describe('a document that does not come', () => {
  const failures: [fault: string, kind: string, attempts: number][] = [
    ['no-start', 'timeout', 1],
    ['no-end', 'timeout', 1],
    ['endless-drip', 'timeout', 1],
    ['reset-before', 'network', 3],
    ['reset-within', 'network', 3],
    ['cut-off', 'network', 3],
    ['500', 'http', 3],
    ['503', 'http', 3],
    ['429-bare', 'http', 3],
    ['429-hour', 'http', 1],
    // The second time less than ten of the thirty seconds are left.
    ['429-late', 'http', 2],
    ['403', 'http', 1],
    ['404', 'http', 1],
    ['empty', 'not-json', 1],
    ['error-page', 'not-json', 1],
    ['invalid-json', 'not-json', 1],
    ['50-mb', 'too-large', 1],
    ['50-mb-stated', 'too-large', 1],
  ];
  for (const [fault, ...expected] of failures) {
    it(`${fault} is “${expected[0]}”: the fallback, and a way to try again, which works`, async () => {
      const [kind, attempts] =
        fault === 'cut-off' && (await takesHalfForWhole()) ? ['not-json', 1] : expected;
      if (kind !== 'too-large') hurry(10);
      const events = heard('newswire-error');
      const element = await open(fault);
      await settled(element);
      expect(events.map(({ error }) => error.kind)).to.deep.equal([kind]);
      expect(events[0].error.message).to.include(`${origin}${fault}: `);
      expect(isIn(element, 'error')).to.equal(true);
      expect(isShown(element.querySelector('p')!)).to.equal(true);
      expect(seen(element)).to.include('This content could not be loaded.');
      const asked = (await requests()).filter(({ url }) => !url.endsWith('?probe'));
      // Firefox asks again by itself when nothing at all came back.
      if (fault === 'reset-before') expect(asked.length).to.be.at.least(attempts);
      else expect(asked).to.have.length(attempts);
      await until(async () => (await requests()).every(({ ended }) => ended));
      for (const { sent } of await requests()) expect(sent).to.be.below(50_000_000);
      await fetch(`${origin}mend`);
      control(element, 'Try again').click();
      await until(() => isIn(element, 'ready'));
      expect(seen(element)).to.equal('Tides');
      expect(isShown(element.querySelector('p')!)).to.equal(false);
    });
  }

  it('is asked for again by reload() too', async () => {
    const element = await open('404');
    await settled(element);
    await fetch(`${origin}mend`);
    element.reload();
    await until(() => isIn(element, 'ready'));
    expect(seen(element)).to.equal('Tides');
  });

  it('does not come late either, when its element names another one by then', async () => {
    const element = await open('slow-start');
    await until(async () => (await requests()).length === 1);
    element.src = `${origin}wrong-type`;
    await until(() => isIn(element, 'ready'));
    const events = heard('newswire-load', 'newswire-error');
    await pause(500);
    expect(events).to.deep.equal([]);
    expect((await requests())[0]).to.include({ sent: 0, ended: true });
  });

  it('redirects in a circle are “network”', async () => {
    hurry(3);
    const events = heard('newswire-error');
    await settled(await open('redirect-loop'));
    expect(events.map(({ error }) => error.kind)).to.deep.equal(['network']);
  });

  it('is not asked for again when its element was removed in the meantime', async () => {
    hurry(4);
    const events = heard('newswire-error');
    const element = await open('503');
    await until(async () => (await requests()).length === 2);
    element.remove();
    await pause(700);
    expect(await requests()).to.have.length(2);
    expect(events).to.deep.equal([]);
  });

  it('is closed at the server when its element is removed while it comes', async () => {
    const element = await open('endless-drip');
    await until(async () => (await requests()).some(({ sent }) => sent > 200));
    element.remove();
    await until(async () => (await requests()).every(({ ended }) => ended));
    expect(isIn(element, 'error')).to.equal(false);
  });
});

describe('a page with all the elements', () => {
  it('sends a reader’s cookies to another origin only with crossorigin="use-credentials"', async () => {
    // A cookie is its host's, whatever the port.
    document.cookie = 'reader=1';
    const there = origin.replace('127.0.0.1', location.hostname);
    for (const crossOrigin of [null, 'anonymous', 'use-credentials'] as const) {
      const element = document.createElement('newswire-article');
      Object.assign(element, { crossOrigin, src: there + String(crossOrigin) });
      await fixture(element);
      await settled(element);
      expect(seen(element)).to.equal('Tides');
    }
    document.cookie = 'reader=; max-age=0';
    const documents = (await requests()).filter(({ url }) => !url.endsWith('.png'));
    expect(documents.map(({ cookie }) => cookie)).to.deep.equal([undefined, undefined, 'reader=1']);
  });

  it('asks for the document and its pictures, and keeps nothing about its reader', async () => {
    const kept = async () => [
      document.cookie,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ];
    const before = await kept();
    const since = performance.now();
    const src = `${origin}files/harbour-rail.json`;
    const page = await fixture(html`
      <div>
        <newswire-article src=${src}></newswire-article>
        <newswire-quote-card src=${src}></newswire-quote-card>
        <newswire-attendee-list src=${src}></newswire-attendee-list>
        <newswire-related-links src=${src}></newswire-related-links>
      </div>
    `);
    const elements = [...page.children] as NewswireArticle[];
    for (const element of elements) await settled(element);
    for (const element of elements)
      for (const image of element.shadowRoot!.querySelectorAll('img')) {
        image.loading = 'eager';
        await until(() => image.complete);
      }
    const story = JSON.stringify(await read('harbour-rail.json'));
    const ours = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime >= since && name !== address('harbour-rail.json'))
      // What the test asks of its own server.
      .filter(({ name }) => !name.includes('/__web-'));
    const asked = await requests();
    expect(asked.length).to.be.greaterThan(1);
    expect(asked.filter(({ url }) => url.endsWith('.json'))).to.have.length(1);
    for (const name of [...asked.map(({ url }) => url), ...ours.map(({ name }) => name)]) {
      const [, path] = name.split(`/${key}/files/`);
      expect(path === 'harbour-rail.json' || story.includes(`"${path}"`), name).to.equal(true);
    }
    expect(asked.map(({ cookie }) => cookie)).to.deep.equal(asked.map(() => undefined));
    expect(await kept()).to.deep.equal(before);
  });

  it('leaves nothing behind when they come and go five hundred times', async function () {
    // Only Chromium counts what is there after a collection.
    if (!(await memory()).ok) this.skip();
    this.timeout(60_000);
    const blocks = [
      { type: 'quote', text: 'Low at noon.', speaker: { name: 'Ada Brook' } },
      { type: 'attendees', people: [{ name: 'Ada Brook' }] },
      { type: 'related', links: [{ url: 'tides.html', headline: 'More tides' }] },
    ];
    const src = URL.createObjectURL(new Blob([JSON.stringify(storyOf(blocks))]));
    const names = ['article', 'quote-card', 'attendee-list', 'related-links'];
    const place = await fixture(html`<div></div>`);
    // One that stays: the others have its document at once.
    await settled(await fixture(html`<newswire-article src=${src}></newswire-article>`));
    const cycle = async (times: number) => {
      for (let time = 0; time < times; time++) {
        const elements = names.map((name) => document.createElement(`newswire-${name}`) as NewswireArticle);
        for (const element of elements) element.src = src;
        place.append(...elements);
        // Every other time they are gone before they are there.
        if (time % 2) while (!elements.every((element) => isIn(element, 'ready'))) await pause(0);
        else await elements[0].updateComplete;
        place.replaceChildren();
      }
      await pause(100);
    };
    // Until the engine has compiled what it will.
    await cycle(200);
    const before = await memory();
    await cycle(500);
    const after = await memory();
    expect(after.nodes - before.nodes).to.be.below(50);
    expect(after.listeners - before.listeners).to.be.below(10);
    expect(after.heap - before.heap).to.be.below(200_000);
  });
});
