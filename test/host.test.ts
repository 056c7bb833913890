// What the four elements have in common, at the edges: loading.test.ts has the main paths.
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import type { NewswireArticle, NewswireQuoteCard } from '../src/index.js';
import {
  address,
  blockOf,
  control,
  find,
  flawed,
  framed,
  good,
  heard,
  isIn,
  isShown,
  json,
  later,
  odd,
  reaches,
  read,
  refused,
  seen,
  serve,
  storyOf,
  tags,
} from './helpers.js';

const tides = storyOf([
  { type: 'paragraph', text: 'High water.' },
  { id: 'first', type: 'quote', text: 'One.' },
  { id: 'second', type: 'quote', text: 'Two.' },
]);

const inside = html`<script type="application/json">
  { "headline": "Inside" }
</script>`;

/** Each test has addresses of its own, for a document is shared by all who ask for it. */
let count = 0;
const fresh = () => `/stories/${++count}.json`;

const load = (src: string) =>
  fixture<NewswireArticle>(html`<newswire-article src=${src}><p>As printed.</p></newswire-article>`);
const quoteOf = (src: string) =>
  fixture<NewswireQuoteCard>(html`<newswire-quote-card src=${src}></newswire-quote-card>`);

/** Puts an element into a place of its own in the page, or moves it there. */
const put = async (element: Element) => (await fixture(html`<div></div>`)).append(element);

const fallbackOf = (element: Element) => element.querySelector('p')!;
const states = ['loading', 'ready', 'error', 'empty'] as const;

/** What was asked of the page has been done by then. */
const settled = () => aTimeout(0);

describe('an element and its source', () => {
  it('has no state and shows the fallback where there is no source', async () => {
    const element = await fixture(html`<newswire-article><p>As printed.</p></newswire-article>`);
    expect(isShown(fallbackOf(element))).to.be.true;
    expect(states.filter((state) => isIn(element, state))).to.deep.equal([]);
  });

  it('shows the fallback again when its source is taken away', async () => {
    const element = await load(address('short.json'));
    await reaches(element, 'ready');
    element.removeAttribute('src');
    await element.updateComplete;
    expect(isShown(fallbackOf(element))).to.be.true;
    expect(states.filter((state) => isIn(element, state))).to.deep.equal([]);
  });

  it('asks for no address where it has the JSON inside, or its property set', async () => {
    const requests = serve(() => json({ headline: 'Fetched' }));
    await fixture(html`
      <div>
        <newswire-article src=${fresh()}>${inside}</newswire-article>
        <newswire-article src=${fresh()} .payload=${{ headline: 'Set' }}></newswire-article>
      </div>
    `);
    await settled();
    expect(requests).to.deep.equal([]);
  });

  it('goes back to its address when its property is emptied', async () => {
    serve(() => json({ headline: 'Fetched' }));
    const element = await load(fresh());
    element.payload = { headline: 'Set' };
    await element.updateComplete;
    expect(seen(element)).to.equal('Set');
    element.payload = null;
    await element.updateComplete;
    await reaches(element, 'ready');
    expect(seen(element)).to.equal('Fetched');
  });

  it('shows nothing of its last document when the next one fails', async () => {
    const [first, second] = [fresh(), fresh()];
    serve(({ url }) => (url.endsWith(first) ? json(tides) : new Response('', { status: 404 })));
    const element = await load(first);
    await reaches(element, 'ready');
    element.src = second;
    await element.updateComplete;
    await reaches(element, 'error');
    expect(seen(element)).not.to.include('High water.');
    expect(element.article).to.equal(undefined);
  });

  for (const value of ['', 'perhaps'])
    it(`sends no credentials to others where crossorigin is “${value}”`, async () => {
      const requests = serve(() => json(tides));
      const element = await fixture(
        html`<newswire-article src=${fresh()} crossorigin=${value}></newswire-article>`,
      );
      await reaches(element, 'ready');
      expect(requests.map(({ credentials }) => credentials)).to.deep.equal(['same-origin']);
    });

  it('is not lazy where loading has a value that nobody knows', async () => {
    serve(() => json(tides));
    const page = await fixture(html`
      <div>
        <div style="height: 20000px"></div>
        <newswire-article src=${fresh()} loading="sometime"></newswire-article>
      </div>
    `);
    await reaches(page.querySelector('newswire-article')!, 'ready');
  });
});

describe('a request', () => {
  it('serves also an element that comes later, while another shows its document', async () => {
    const requests = serve(() => json(tides));
    const src = fresh();
    await reaches(await load(src), 'ready');
    await reaches(await load(src), 'ready');
    expect(requests).to.have.length(1);
  });

  it('serves all blocks that an element shows one after another', async () => {
    const requests = serve(() => json(tides));
    const src = fresh();
    const element = await quoteOf(`${src}#first`);
    await reaches(element, 'ready');
    element.src = `${src}#second`;
    await element.updateComplete;
    await reaches(element, 'ready');
    expect(seen(element)).to.include('Two.');
    expect(requests).to.have.length(1);
  });

  it('is made anew for the next element where it failed', async () => {
    const requests = serve(() => (requests.length > 1 ? json(tides) : new Response('', { status: 404 })));
    const src = fresh();
    await reaches(await load(src), 'error');
    await reaches(await load(src), 'ready');
  });

  it('is broken off when its only element is given another address', async () => {
    const requests = serve(() => later().promise);
    const element = await load(fresh());
    element.src = fresh();
    await element.updateComplete;
    await settled();
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
  });

  it('that is broken off is no fault', async () => {
    const errors = heard('newswire-error');
    serve(() => later().promise);
    const element = await load(fresh());
    element.remove();
    await settled();
    await put(element);
    await settled();
    expect(isIn(element, 'loading')).to.be.true;
    expect(errors).to.deep.equal([]);
  });

  it('that another element keeps going does not win over a later one', async () => {
    const { promise, answer } = later();
    const [slow, quick] = [fresh(), fresh()];
    serve(({ url }) => (url.endsWith(slow) ? promise : json({ headline: 'Quick' })));
    const other = await load(slow);
    const element = await load(slow);
    element.src = quick;
    await element.updateComplete;
    await reaches(element, 'ready');
    answer(json({ headline: 'Slow' }));
    await reaches(other, 'ready');
    expect([seen(element), seen(other)]).to.deep.equal(['Quick', 'Slow']);
  });
});

describe('the fragment of an address', () => {
  it('picks a block inside of a list too', async () => {
    serve(() => json(storyOf([{ type: 'list', items: [[{ type: 'quote', id: 'deep', text: 'Deep.' }]] }])));
    const element = await quoteOf(`${fresh()}#deep`);
    await reaches(element, 'ready');
    expect(seen(element)).to.include('Deep.');
  });

  it('picks a block whose id is written as addresses write it', async () => {
    serve(() => json(storyOf([{ type: 'quote', id: 'été 1', text: 'Warm.' }])));
    const element = await quoteOf(`${fresh()}#%C3%A9t%C3%A9%201`);
    await reaches(element, 'ready');
    expect(seen(element)).to.include('Warm.');
  });

  it('that is half written is one that names no block', async () => {
    serve(() => json(tides));
    const errors = heard('newswire-error');
    await reaches(await quoteOf(`${fresh()}#%C3`), 'error');
    expect(errors.map(({ error }) => error.kind)).to.deep.equal(['not-found']);
  });
});

describe('newswire-load', () => {
  it('comes when the document is on the page', async () => {
    serve(() => json(tides));
    const element = await load(fresh());
    let words = '';
    element.addEventListener('newswire-load', () => (words = seen(element)));
    await reaches(element, 'ready');
    expect(words).to.include('High water.');
  });

  it('comes for the JSON inside of an element', async () => {
    const events = heard('newswire-load');
    await fixture(html`<newswire-article>${inside}</newswire-article>`);
    expect(events.map(({ payload }) => payload)).to.deep.equal([{ headline: 'Inside' }]);
  });

  it('comes for each element of a document, and again with each reload', async () => {
    serve(() => json(tides));
    const src = fresh();
    const events = heard('newswire-load');
    const [one, other] = [await load(src), await load(src)];
    await Promise.all([reaches(one, 'ready'), reaches(other, 'ready')]);
    one.reload();
    await oneEvent(one, 'newswire-load');
    expect(events.map(({ target }) => target)).to.deep.equal([one, other, one]);
  });

  it('comes once, however often the element is changed and moved', async () => {
    serve(() => json(tides));
    const events = heard('newswire-load');
    const element = await load(fresh());
    await reaches(element, 'ready');
    element.variant = 'summary';
    await element.updateComplete;
    await put(element);
    await element.updateComplete;
    await settled();
    expect(events).to.have.length(1);
  });
});

describe('newswire-error', () => {
  it('comes again when the next try fails too, and the button stays', async () => {
    serve(() => new Response('', { status: 500 }));
    const element = await load(fresh());
    await reaches(element, 'error');
    const again = oneEvent<Event>(element, 'newswire-error');
    control(element, 'Try again').click();
    expect(await again).to.include({ bubbles: true, composed: true });
    expect(isShown(control(element, 'Try again'))).to.be.true;
  });
});

describe('relative addresses', () => {
  it('are relative to the document in links and every size of a picture', async () => {
    const quote = { type: 'quote', text: 'Words.', source: { title: 'Letter', url: '../letters/1' } };
    const image = { type: 'image', src: 'a.webp', alt: '', sources: [{ src: 'b.webp', width: 480 }] };
    serve(() => json(storyOf([quote, image, { type: 'paragraph', text: [{ text: 'here', href: 'more' }] }])));
    const element = await load('/stories/deep/relative.json');
    await reaches(element, 'ready');
    const { origin } = location;
    expect((control(element, 'Letter') as HTMLAnchorElement).href).to.equal(`${origin}/stories/letters/1`);
    expect((control(element, 'here') as HTMLAnchorElement).href).to.equal(`${origin}/stories/deep/more`);
    const picture = find<HTMLImageElement>(element, 'img');
    expect([picture.src, picture.srcset]).to.deep.equal([
      `${origin}/stories/deep/a.webp`,
      `${origin}/stories/deep/b.webp 480w`,
    ]);
  });

  it('are relative to the page where the page has set the document', async () => {
    const payload = storyOf([{ type: 'image', src: 'images/a.webp', alt: '' }]);
    const element = await fixture(html`<newswire-article .payload=${payload}></newswire-article>`);
    expect(find<HTMLImageElement>(element, 'img').src).to.equal(
      new URL('images/a.webp', document.baseURI).href,
    );
  });
});

describe('newswire-view', () => {
  it('comes no sooner than after a second', async () => {
    const start = performance.now();
    const element = await fixture(html`<newswire-article .payload=${tides}></newswire-article>`);
    const event = await oneEvent<Event>(element, 'newswire-view');
    expect(performance.now() - start).to.be.above(950);
    expect(event).to.include({ bubbles: true, composed: true });
  });

  it('comes only for what was on screen, and once, also when that is moved', async () => {
    const short = { headline: 'Tides' };
    const views = heard('newswire-view');
    const page = await fixture(html`
      <div>
        <newswire-article .payload=${short}></newswire-article>
        <div style="height: 20000px"></div>
        <newswire-article .payload=${short}></newswire-article>
      </div>
    `);
    const near = page.querySelector('newswire-article')!;
    await oneEvent(near, 'newswire-view');
    page.prepend(near);
    // The second of a third one is a second for these two as well.
    const third = document.createElement('newswire-article');
    third.payload = short;
    near.after(third);
    await oneEvent(third, 'newswire-view');
    expect(views.map(({ target }) => target)).to.deep.equal([near, third]);
  });

  it('comes also for an element that was moved before its second was over', async () => {
    const element = await fixture(html`<newswire-article .payload=${tides}></newswire-article>`);
    await put(element);
    await oneEvent(element, 'newswire-view');
  });

  it('comes also for an element that is higher than the screen', async () => {
    const body = Array.from({ length: 300 }, (_, index) => ({ type: 'paragraph', text: `Tide ${index}.` }));
    const element = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${storyOf(body)}></newswire-article>`,
    );
    await waitUntil(() => element.offsetHeight > 4 * innerHeight);
    await oneEvent(element, 'newswire-view');
  });

  it('does not come for a story that could not be shown', async () => {
    const views = heard('newswire-view');
    const page = await fixture(html`
      <div>
        <newswire-article .payload=${{}}><p>As printed.</p></newswire-article>
        <newswire-article .payload=${tides}></newswire-article>
      </div>
    `);
    await oneEvent(page.lastElementChild!, 'newswire-view');
    expect(views.map(({ target }) => target)).to.deep.equal([page.lastElementChild]);
  });
});

describe('the four elements', () => {
  for (const tag of tags)
    it(`stands in the page as a block without a margin, as wide as its surroundings: ${tag}`, async () => {
      const page = await fixture<HTMLElement>(html`<div style="width: 420px"></div>`);
      const element = document.createElement(tag);
      element.payload = await read('harbour-rail.json');
      page.append(element);
      await element.updateComplete;
      const { display, margin } = getComputedStyle(element);
      expect([display, margin, element.offsetWidth]).to.deep.equal(['flow-root', '0px', 420]);
    });

  for (const tag of tags)
    it(`is not there where it is hidden: ${tag}`, async () => {
      const element = document.createElement(tag);
      element.payload = await read('harbour-rail.json');
      element.hidden = true;
      await put(element);
      await element.updateComplete;
      expect(isShown(element)).to.be.false;
    });

  it('give the page the block that they show', async () => {
    const story = await read('harbour-rail.json');
    for (const [tag, type] of [
      ['newswire-quote-card', 'quote'],
      ['newswire-attendee-list', 'attendees'],
      ['newswire-related-links', 'related'],
    ] as const) {
      const element = document.createElement(tag);
      element.payload = story;
      await put(element);
      await element.updateComplete;
      expect(element.block).to.deep.equal(blockOf(story, type));
    }
  });

  it('keep the page’s own header and footer when a story cannot be shown', async () => {
    const element = await fixture(html`
      <newswire-article .payload=${{}}><p slot="header">Above.</p><p slot="footer">Below.</p></newswire-article>
    `);
    for (const child of element.children) expect(isShown(child), child.slot).to.be.true;
  });

  for (const name of [...good, ...odd, ...flawed, ...Object.keys(refused), 'there-is-none.json'])
    it(`throw nothing at ${name}, and say how it went`, async () => {
      const faults: unknown[] = [];
      const listener = (event: ErrorEvent | PromiseRejectionEvent) =>
        void faults.push('reason' in event ? event.reason : event.message);
      window.addEventListener('error', listener);
      window.addEventListener('unhandledrejection', listener);
      const events = heard('newswire-load', 'newswire-error');
      const page = await fixture(html`<div></div>`);
      for (const tag of tags) {
        const element = document.createElement(tag);
        element.src = address(name);
        page.append(element);
        await Promise.race([oneEvent(element, 'newswire-load'), oneEvent(element, 'newswire-error')]);
      }
      await settled();
      window.removeEventListener('error', listener);
      window.removeEventListener('unhandledrejection', listener);
      expect(faults).to.deep.equal([]);
      expect(events).to.have.length(4);
    });
});

describe('an element in another document', () => {
  /** One that is shown there, and what it looks like. */
  const looks = (element: Element) => {
    const { fontSize, fontWeight, color } = getComputedStyle(find(element, '[part=headline]'));
    return [fontSize, fontWeight, color, getComputedStyle(element).display];
  };
  const otherPage = async () =>
    (await framed({ srcdoc: '<!doctype html><title>Another</title>' }, 800)).contentDocument!;

  it('looks there as it does here, and here again', async () => {
    const element = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${tides}></newswire-article>`,
    );
    element.style.width = '600px';
    const here = looks(element);
    const page = await otherPage();
    page.body.append(element);
    await element.updateComplete;
    expect(looks(element)).to.deep.equal(here);
    await put(element);
    expect(looks(element)).to.deep.equal(here);
  });

  it('looks there as it does here when it is made here and was never on the page', async () => {
    const here = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${tides}></newswire-article>`,
    );
    const element = document.createElement('newswire-article');
    element.payload = tides;
    here.style.width = element.style.width = '600px';
    (await otherPage()).body.append(element);
    await element.updateComplete;
    expect(looks(element)).to.deep.equal(looks(here));
  });
});
