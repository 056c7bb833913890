// Where a document comes from, and what the element says and shows while it comes, when it is there, and when it does not come.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import { NewswireArticle, type NewswireQuoteCard } from '../src/index.js';
import {
  address,
  control,
  find,
  flawed,
  framed,
  heard,
  isIn,
  isShown,
  json,
  later,
  odd,
  read,
  reaches,
  refused,
  seen,
  serve,
  storyOf,
} from './helpers.js';

const story = (headline: string): object => ({ headline });
const inline = (text: string) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
};

/** A page that has arrived as far as this, and has the elements already. */
async function coming(markup: string): Promise<{ page: Document; write: (markup: string) => void }> {
  // A page that is opened anew keeps what its window has defined.
  const define = new URL('../src/define.ts', import.meta.url).href;
  const frame = await framed({ srcdoc: `<script type="module" src="${define}"></script>` });
  const page = frame.contentDocument!;
  await frame.contentWindow!.customElements.whenDefined('newswire-article');
  page.open();
  page.write(`<!doctype html><p>Above</p>${markup}`);
  return { page, write: (markup) => page.write(markup) };
}

/** Nothing that goes wrong may reach the page. */
let thrown: unknown[] = [];
const keep = (event: ErrorEvent | PromiseRejectionEvent) => {
  // The browser's own word for a layout that took two frames; not an exception.
  if (!(event instanceof ErrorEvent && event.message.includes('ResizeObserver'))) thrown.push(event);
};
beforeEach(() => {
  thrown = [];
  addEventListener('error', keep);
  addEventListener('unhandledrejection', keep);
});
afterEach(() => {
  removeEventListener('error', keep);
  removeEventListener('unhandledrejection', keep);
  expect(thrown).to.deep.equal([]);
});

describe('where a document comes from', () => {
  it('the property wins over the JSON inside, and that over the address', async () => {
    const requests = serve(() => json(story('Address')));
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="story.json">${inline('{"headline": "Inside"}')}</newswire-article>`,
    );
    expect(seen(element)).to.equal('Inside');
    element.payload = story('Property');
    await element.updateComplete;
    expect(seen(element)).to.equal('Property');
    element.payload = null;
    await element.updateComplete;
    expect(seen(element)).to.equal('Inside');
    element.querySelector('script')!.remove();
    element.reload();
    await waitUntil(() => seen(element) === 'Address');
    expect(requests).to.have.length(1);
  });

  it('a payload that was set before the definition is taken', async () => {
    const early = document.createElement('newswire-test-early') as NewswireArticle;
    early.payload = story('Early');
    document.body.append(early);
    customElements.define('newswire-test-early', class extends NewswireArticle {});
    await early.updateComplete;
    expect(seen(early)).to.equal('Early');
    early.remove();
  });

  it('elements that name the same document share one request', async () => {
    const full = await read('harbour-rail.json');
    const requests = serve(() => json(full));
    const page = await fixture(html`
      <div>
        <newswire-article src="story.json"></newswire-article>
        <newswire-quote-card src="story.json#engineer"></newswire-quote-card>
        <newswire-attendee-list src="./story.json"></newswire-attendee-list>
        <newswire-related-links src="story.json#related"></newswire-related-links>
      </div>
    `);
    await Promise.all([...page.children].map((element) => reaches(element, 'ready')));
    expect(requests.map(({ url }) => url)).to.deep.equal([new URL('story.json', document.baseURI).href]);
  });

  it('an element whose document another one shows has it from its first moment on', async () => {
    serve(() => json(story('Tides')));
    const first = await fixture(html`<newswire-article src="held.json"></newswire-article>`);
    await reaches(first, 'ready');
    const next = document.createElement('newswire-article');
    next.src = 'held.json';
    first.parentElement!.append(next);
    const events = heard('newswire-load');
    await next.updateComplete;
    expect([isIn(next, 'ready'), seen(next), events.length]).to.deep.equal([true, 'Tides', 1]);
  });

  it('what is not set is not written into the page', async () => {
    const element = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${story('Tides')}></newswire-article>`,
    );
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect([element.theme, element.variant, element.headingLevel]).to.deep.equal(['auto', 'full', 2]);
  });

  it('elements share a request where they send the same cookies and take documents of the same size', async () => {
    const requests = serve(() => json(story('Tides')));
    await fixture(html`
      <div>
        <newswire-article src="story.json"></newswire-article>
        <newswire-article src="story.json" crossorigin></newswire-article>
        <newswire-article src="story.json" crossorigin="use-credentials"></newswire-article>
        <newswire-article src="story.json" max-size="1000"></newswire-article>
      </div>
    `);
    await waitUntil(() => requests.length === 3);
    await aTimeout(20);
    expect(requests.map(({ credentials }) => credentials)).to.deep.equal([
      'same-origin',
      'include',
      'same-origin',
    ]);
  });

  it('a fragment picks a block by its id, and a new fragment another one', async () => {
    const element = await fixture<NewswireQuoteCard>(
      html`<newswire-quote-card src=${`${address('harbour-rail.json')}#bureau`}></newswire-quote-card>`,
    );
    await reaches(element, 'ready');
    expect(element.block).to.include({ id: 'bureau' });
    element.src = `${address('harbour-rail.json')}#translated`;
    await waitUntil(() => element.block?.id === 'translated');
  });

  it('without a fragment the first block of the kind is shown', async () => {
    const element = await fixture<NewswireQuoteCard>(
      html`<newswire-quote-card src=${address('harbour-rail.json')}></newswire-quote-card>`,
    );
    await reaches(element, 'ready');
    expect(element.block).to.include({ id: 'engineer' });
  });

  it('an article shows any one block that a fragment picks', async () => {
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src=${`${address('harbour-rail.json')}#delegates`}></newswire-article>`,
    );
    await reaches(element, 'ready');
    expect(element.article!.body).to.have.length(1);
    expect(seen(element)).to.include('Wanjiru Kamathe');
  });

  it('relative addresses are those of the document, not of the page', async () => {
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src=${address('brief.json')}></newswire-article>`,
    );
    await reaches(element, 'ready');
    expect(find<HTMLImageElement>(element, 'img').src).to.match(/\/test\/fixtures\/images\//);
  });
});

describe('a document on its way', () => {
  it('shows that it is loading, to the eye and to assistive technology', async () => {
    serve(() => later().promise);
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="story.json"></newswire-article>`,
    );
    expect(isIn(element, 'loading')).to.equal(true);
    expect(seen(element)).to.equal('Loading…');
    expect(element.offsetHeight).to.be.greaterThan(50);
  });

  it('shows the fallback in the meantime, and hides it when the story is there', async () => {
    const { promise, answer } = later();
    serve(() => promise);
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="story.json"><p>Fallback</p></newswire-article>`,
    );
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    answer(json(story('Tides')));
    await reaches(element, 'ready');
    expect(isShown(element.querySelector('p')!)).to.equal(false);
    expect(seen(element)).to.equal('Tides');
  });

  it('a late answer to an earlier address never wins', async () => {
    const [slow, quick] = [later(), later()];
    serve(({ url }) => (url.endsWith('slow.json') ? slow.promise : quick.promise));
    const events = heard('newswire-load', 'newswire-error');
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="slow.json"></newswire-article>`,
    );
    element.src = 'quick.json';
    await element.updateComplete;
    quick.answer(json(story('Quick')));
    await reaches(element, 'ready');
    slow.answer(json(story('Slow')));
    await aTimeout(20);
    expect(seen(element)).to.equal('Quick');
    expect(events).to.have.length(1);
  });

  it('a payload that is set in the meantime wins, and the request is given up', async () => {
    const requests = serve(() => later().promise);
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="story.json"></newswire-article>`,
    );
    element.payload = story('Set');
    await element.updateComplete;
    await aTimeout(0);
    expect(requests[0].signal.aborted).to.equal(true);
    expect(seen(element)).to.equal('Set');
  });

  it('is given up when the last element that waits for it is removed, and not before', async () => {
    const requests = serve(() => later().promise);
    const page = await fixture(html`
      <div>
        <newswire-article src="story.json"></newswire-article>
        <newswire-quote-card src="story.json"></newswire-quote-card>
      </div>
    `);
    page.firstElementChild!.remove();
    await aTimeout(0);
    expect(requests[0].signal.aborted).to.equal(false);
    page.firstElementChild!.remove();
    await aTimeout(0);
    expect(requests[0].signal.aborted).to.equal(true);
  });

  it('goes on when its element is moved', async () => {
    const { promise, answer } = later();
    const requests = serve(() => promise);
    const page = await fixture(
      html`<div><newswire-article src="story.json"></newswire-article><section></section></div>`,
    );
    const element = page.firstElementChild as NewswireArticle;
    page.querySelector('section')!.append(element);
    await element.updateComplete;
    answer(json(story('Tides')));
    await reaches(element, 'ready');
    expect(requests).to.have.length(1);
  });

  it('goes on when its element names another block of it', async () => {
    const { promise, answer } = later();
    const requests = serve(() => promise);
    const element = await fixture<NewswireQuoteCard>(
      html`<newswire-quote-card src="story.json#ebb"></newswire-quote-card>`,
    );
    element.src = 'story.json#flood';
    await element.updateComplete;
    answer(json(storyOf([{ type: 'quote', id: 'flood', text: 'High at noon.' }])));
    await reaches(element, 'ready');
    expect(requests).to.have.length(1);
  });

  it('is asked for anew when the browser brings the page back as it was', async () => {
    const requests = serve(() => (requests.length === 1 ? later().promise : json(story('Tides'))));
    const events = heard('newswire-load', 'newswire-error');
    const element = await fixture(html`<newswire-article src="story.json"></newswire-article>`);
    await aTimeout(20);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await reaches(element, 'ready');
    expect(requests).to.have.length(2);
    expect(requests[0].signal.aborted).to.equal(true);
    expect(events.map(({ type }) => type)).to.deep.equal(['newswire-load']);
  });

  it('is given up when its element is taken out, and the next one is shown when that comes back for it', async () => {
    const requests = serve(({ url }) =>
      url.endsWith('first.json') ? later().promise : json(story('The next page')),
    );
    const events = heard('newswire-load', 'newswire-error');
    const page = await fixture(html`<div><newswire-article src="first.json"></newswire-article></div>`);
    const element = page.firstElementChild as NewswireArticle;
    element.remove();
    await aTimeout(0);
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
    element.src = 'next.json';
    page.append(element);
    await reaches(element, 'ready');
    expect(seen(element)).to.equal('The next page');
    expect(events.map(({ type }) => type)).to.deep.equal(['newswire-load']);
  });

  it('is asked for again when an element comes back', async () => {
    const requests = serve(() => (requests.length === 1 ? later().promise : json(story('Tides'))));
    const page = await fixture(html`<div><newswire-article src="story.json"></newswire-article></div>`);
    const element = page.firstElementChild as NewswireArticle;
    element.remove();
    await aTimeout(0);
    page.append(element);
    await reaches(element, 'ready');
    expect(requests).to.have.length(2);
  });

  it('is not asked for by a lazy element before it is near the viewport', async () => {
    const requests = serve(() => json(story('Tides')));
    const page = await fixture(
      html`<div><newswire-article src="story.json" loading="lazy"></newswire-article></div>`,
    );
    await reaches(page.firstElementChild!, 'ready');
    expect(requests).to.have.length(1);

    const spacer = document.createElement('div');
    const far = document.createElement('newswire-article');
    far.src = 'far.json';
    far.loading = 'lazy';
    spacer.style.height = '9000px';
    page.append(spacer, far);
    await aTimeout(100);
    expect(requests).to.have.length(1);
    spacer.remove();
    await reaches(far, 'ready');
    expect(requests).to.have.length(2);
  });

  it('is asked for by a lazy element that is revealed, or becomes eager', async () => {
    const requests = serve(() => json(story('Tides')));
    const hidden = await fixture<HTMLElement>(
      html`<newswire-article src="story.json" loading="lazy" style="display: none"></newswire-article>`,
    );
    const far = await fixture<NewswireArticle>(html`
      <newswire-article src="far.json" loading="lazy" style="position: absolute; top: 9000px"></newswire-article>
    `);
    await aTimeout(100);
    expect(requests).to.have.length(0);
    hidden.style.display = '';
    await reaches(hidden, 'ready');
    far.loading = 'eager';
    await reaches(far, 'ready');
    far.loading = 'lazy';
    await far.updateComplete;
    far.loading = 'eager';
    await aTimeout(20);
    expect(requests).to.have.length(2);
  });
});

describe('a document that is there', () => {
  it('gives way to the next one when its element is taken out, told of that one, and put back', async () => {
    serve(({ url }) => json(story(url.endsWith('first.json') ? 'The first page' : 'The next page')));
    const page = await fixture(html`<div><newswire-article src="first.json"></newswire-article></div>`);
    const element = page.firstElementChild as NewswireArticle;
    await reaches(element, 'ready');
    element.remove();
    await aTimeout(0);
    element.src = 'next.json';
    await element.updateComplete;
    page.append(element);
    await waitUntil(() => seen(element) === 'The next page');
    expect(isIn(element, 'ready')).to.equal(true);
  });

  it('comes while its element is hidden, is shown with it, and counts as seen only from then on', async () => {
    serve(() => json(story('Tides')));
    const events = heard('newswire-view');
    const page = await fixture<HTMLElement>(
      html`<div style="display: none"><newswire-article src="story.json"></newswire-article></div>`,
    );
    const element = page.firstElementChild as NewswireArticle;
    await reaches(element, 'ready');
    await aTimeout(1200);
    expect(events).to.have.length(0);
    page.style.display = '';
    expect(seen(element)).to.equal('Tides');
    await waitUntil(() => events.length > 0, undefined, { timeout: 3000 });
  });

  it('is not asked for again by an element that joins one that was moved', async () => {
    const requests = serve(() => json(story('Tides')));
    const page = await fixture(
      html`<div><newswire-article src="story.json"></newswire-article><section></section></div>`,
    );
    const element = page.firstElementChild!;
    await reaches(element, 'ready');
    page.querySelector('section')!.append(element);
    await aTimeout(0);
    await reaches(await fixture(html`<newswire-article src="story.json"></newswire-article>`), 'ready');
    expect(requests).to.have.length(1);
  });

  it('is told with what came, how it was read, and what was left out', async () => {
    const payload = storyOf([{ type: 'paragraph', text: 'Low at noon.' }, { type: 'tide' }]);
    serve(() => json(payload));
    const events = heard('newswire-load');
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="story.json"></newswire-article>`,
    );
    await reaches(element, 'ready');
    const [event] = events;
    expect(event.payload).to.deep.equal(payload);
    expect(event.format).to.equal('newswire');
    expect(event.issues.map(({ pointer }) => pointer)).to.deep.equal(['/body/1/type']);
    expect(element.issues).to.deep.equal(event.issues);
    expect([event.bubbles, event.composed, event.target]).to.deep.equal([true, true, element]);
    expect(seen(element)).to.equal('Tides Low at noon.');
  });

  it('is taken anew when a list in it that was none is one', async () => {
    const body = [{ type: 'paragraph', text: 'Low at noon.' }];
    let answer: object = { headline: 'Tides', body: { ...body } };
    serve(() => json(answer));
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="story.json"></newswire-article>`,
    );
    await reaches(element, 'ready');
    expect(element.issues).to.have.length(1);
    answer = { headline: 'Tides', body };
    element.reload();
    await waitUntil(() => seen(element) === 'Tides Low at noon.');
    expect(element.issues).to.have.length(0);
  });

  it('may have anything in members that nobody knows, however deep', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    let headline = 'Tides';
    const text = () => `{"headline":"${headline}","ours":${deep}}`;
    serve(() => Promise.resolve(new Response(text())));
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="story.json"></newswire-article>`,
    );
    await reaches(element, 'ready');
    headline = 'The tides';
    element.reload();
    await waitUntil(() => seen(element) === 'The tides');
  });

  it('has its links where it came from last', async () => {
    const from = (folder: string) => {
      const response = json({ headline: 'Tides', url: 'canon', publisher: { name: 'Courier' } });
      return Object.defineProperty(response, 'url', {
        value: new URL(`/${folder}/s.json`, location.href).href,
      });
    };
    let folder = 'one';
    serve(() => Promise.resolve(from(folder)));
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="story.json"></newswire-article>`,
    );
    await reaches(element, 'ready');
    folder = 'two';
    element.reload();
    await waitUntil(() => control(element, 'Read at Courier').getAttribute('href')!.includes('/two/canon'));
  });

  it('is not told when the page set it itself, be it good or bad', async () => {
    const events = heard('newswire-load', 'newswire-error');
    const element = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${story('Tides')}></newswire-article>`,
    );
    element.payload = { tides: true };
    await element.updateComplete;
    expect(isIn(element, 'error')).to.equal(true);
    expect(events).to.deep.equal([]);
  });

  it('reload asks again, and shows what is new', async () => {
    const requests = serve(() => json(story(`Edition ${requests.length}`)));
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="story.json"></newswire-article>`,
    );
    await reaches(element, 'ready');
    expect(seen(element)).to.equal('Edition 1');
    element.reload();
    await waitUntil(() => seen(element) === 'Edition 2');
    expect(requests[1].cache).to.equal('reload');
  });

  it('reload of several elements of one document asks once', async () => {
    const requests = serve(() => json(story(`Edition ${requests.length}`)));
    const page = await fixture<HTMLElement>(html`
      <div>
        <newswire-article src="several.json"></newswire-article>
        <newswire-article src="several.json"></newswire-article>
      </div>
    `);
    const elements = [...page.children] as NewswireArticle[];
    for (const [edition, asked] of [1, 2, 3].entries()) {
      if (edition) for (const element of elements) element.reload();
      await waitUntil(() => elements.every((element) => seen(element) === `Edition ${asked}`));
      expect(requests).to.have.length(asked);
    }
  });

  it('is taken anew where the page puts other JSON inside a story that is shown', async () => {
    const element = await fixture<NewswireArticle>(
      html`<newswire-article><p>Fallback</p></newswire-article>`,
    );
    element.append(inline('{"headline": "Ebb"}'));
    await waitUntil(() => seen(element) === 'Ebb');
    element.querySelector('script')!.replaceWith(inline('{"headline": "Flood"}'));
    await waitUntil(() => seen(element) === 'Flood');
  });

  it('is read when all of it is there, on a page that is still coming', async () => {
    const { page, write } = await coming(
      '<newswire-article src="/nowhere.json"><script type="application/json">{"headline": "Ti',
    );
    const element = page.querySelector<NewswireArticle>('newswire-article')!;
    const events: Event[] = [];
    for (const type of ['newswire-load', 'newswire-error'])
      page.addEventListener(type, (event) => events.push(event));
    expect(isIn(element, 'loading')).to.equal(true);
    await aTimeout(100);
    // As scripts of the page and the browser's own extensions do.
    page.documentElement.append(page.createElement('div'));
    await aTimeout(100);
    write('des"}</script>');
    await aTimeout(100);
    expect(events.filter(({ type }) => type === 'newswire-error')).to.deep.equal([]);
    write('</newswire-article><p>Below</p>');
    await waitUntil(() => seen(element) === 'Tides');
    expect(events.map(({ type }) => type)).to.deep.equal(['newswire-load']);
    page.close();
  });

  it('is read where the page ends with it', async () => {
    const { page, write } = await coming('<newswire-article><script type="application/json">{"head');
    write('line": "Tides"}</script>');
    page.close();
    await waitUntil(() => seen(page.querySelector('newswire-article')!) === 'Tides');
  });

  it('with nothing in it for an element leaves no trace of that element', async () => {
    const element = await fixture<HTMLElement>(
      html`<newswire-quote-card .payload=${story('Tides')}><p>Fallback</p></newswire-quote-card>`,
    );
    expect(isIn(element, 'empty')).to.equal(true);
    expect(element.offsetHeight).to.equal(0);
  });

  it('is told once as seen, when half of it has been on screen for a second', async () => {
    const events = heard('newswire-view');
    const element = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${story('Tides')}></newswire-article>`,
    );
    await aTimeout(500);
    expect(events).to.have.length(0);
    await waitUntil(() => events.length > 0, undefined, { timeout: 3000 });
    element.payload = story('More tides');
    await aTimeout(1300);
    expect(events.map(({ target }) => target)).to.deep.equal([element]);
  });

  it('shows the slots for the page’s own header and footer around it', async () => {
    const element = await fixture(
      html`<newswire-article .payload=${story('Tides')}
        ><p slot="header">Above</p><p slot="footer">Below</p></newswire-article
      >`,
    );
    const [above, below] = element.querySelectorAll('p');
    const headline = find(element, 'h2').getBoundingClientRect();
    expect(above.getBoundingClientRect().bottom).to.be.at.most(headline.top + 1);
    expect(below.getBoundingClientRect().top).to.be.at.least(headline.bottom - 1);
  });

  for (const name of [...odd, ...flawed]) {
    it(`is shown, in part where there are faults: ${name}`, async () => {
      const element = await fixture<NewswireArticle>(
        html`<newswire-article src=${address(name)}></newswire-article>`,
      );
      await reaches(element, 'ready');
      expect(seen(element)).not.to.equal('');
    });
  }
});

describe('a document that cannot be shown', () => {
  const answers: [kind: string, what: string, answer: () => Response | Promise<Response>][] = [
    ['http', 'a page that is not there', () => new Response('Not found', { status: 404 })],
    ['not-json', 'a page instead', () => new Response('<!doctype html><title>Sign in</title>')],
    ['not-json', 'nothing at all', () => new Response('')],
    ['invalid', 'JSON that is no story', () => json({ tides: true })],
    ['invalid', 'JSON that is no object', () => json([1, 2])],
  ];
  for (const [kind, what, answer] of answers) {
    it(`is “${kind}” for ${what}: the fallback and a way to try again, which works`, async () => {
      const requests = serve(() => (requests.length === 1 ? answer() : json(story('Tides'))));
      const events = heard('newswire-error');
      const element = await fixture<NewswireArticle>(
        html`<newswire-article src="story.json"><p>Fallback</p></newswire-article>`,
      );
      await reaches(element, 'error');
      expect(events.map(({ error }) => error.kind)).to.deep.equal([kind]);
      expect(events[0].error.message).not.to.equal('');
      expect(isShown(element.querySelector('p')!)).to.equal(true);
      expect(seen(element)).to.include('This content could not be loaded.');
      await expect(element).to.be.accessible();
      control(element, 'Try again').click();
      await reaches(element, 'ready');
      expect(seen(element)).to.equal('Tides');
      expect(isShown(element.querySelector('p')!)).to.equal(false);
    });
  }

  describe('for it is too large', () => {
    /** Ten thousand bytes a time, without end. */
    const endless = () => {
      const sent = { bytes: 0 };
      const body = new ReadableStream<Uint8Array>({
        pull(stream) {
          sent.bytes += 10_000;
          stream.enqueue(new Uint8Array(10_000).fill(32));
        },
      });
      return { sent, body };
    };

    it('is given up as soon as that is known, while it is still coming', async () => {
      const { sent, body } = endless();
      const requests = serve(() => new Response(body));
      const events = heard('newswire-error');
      const element = await fixture(html`
        <newswire-article src="story.json" max-size="50000"><p>Fallback</p></newswire-article>
      `);
      await reaches(element, 'error');
      expect(events.map(({ error }) => error.kind)).to.deep.equal(['too-large']);
      expect(events[0].error.message).to.include('larger than max-size (50000)');
      expect(isShown(element.querySelector('p')!)).to.equal(true);
      expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
      expect(sent.bytes).to.be.within(60_000, 90_000);
    });

    it('is not read at all where the server says its size', async () => {
      const { sent, body } = endless();
      serve(() => new Response(body, { headers: { 'content-length': '10000001' } }));
      const events = heard('newswire-error');
      await reaches(await fixture(html`<newswire-article src="story.json"></newswire-article>`), 'error');
      expect(events.map(({ error }) => error.kind)).to.deep.equal(['too-large']);
      // A stream fills its queue before anyone reads.
      expect(sent.bytes).to.be.at.most(10_000);
    });

    it('from ten million bytes on, also where the attribute says no number', async () => {
      const full = (size: number) => {
        const start = '{"headline": "Tides"}';
        return new Response(start + ' '.repeat(size - start.length));
      };
      serve(({ url }) => full(url.endsWith('most.json') ? 10_000_000 : 10_000_001));
      for (const limit of ['none', '-1', '']) {
        const [most, more] = (
          await fixture(html`
            <div>
              <newswire-article src="most.json" max-size=${limit}></newswire-article>
              <newswire-article src="more.json" max-size=${limit}></newswire-article>
            </div>
          `)
        ).children;
        await reaches(most, 'ready');
        await reaches(more, 'error');
      }
    });

    it('is “too-large” for the JSON inside too, and never for what the page sets', async () => {
      const events = heard('newswire-error');
      const element = await fixture<NewswireArticle>(
        html`<newswire-article max-size="20">${inline('{"headline": "Tides"}')}</newswire-article>`,
      );
      await reaches(element, 'error');
      expect(events.map(({ error }) => error.kind)).to.deep.equal(['too-large']);
      element.payload = story('A headline that is longer');
      await reaches(element, 'ready');
    });
  });

  it('is “not-found” for a fragment that names no block, or one of another kind', async () => {
    const events = heard('newswire-error');
    for (const id of ['nobody', 'delegates']) {
      const element = await fixture(
        html`<newswire-quote-card src=${`${address('harbour-rail.json')}#${id}`}></newswire-quote-card>`,
      );
      await reaches(element, 'error');
    }
    expect(events.map(({ error }) => error.kind)).to.deep.equal(['not-found', 'not-found']);
  });

  it('is “not-json” when the JSON inside is broken', async () => {
    const events = heard('newswire-error');
    const element = await fixture(html`<newswire-article>${inline('{"headline": ')}</newswire-article>`);
    await reaches(element, 'error');
    expect(events.map(({ error }) => error.kind)).to.deep.equal(['not-json']);
  });

  for (const [name, kind] of Object.entries(refused)) {
    it(`is “${kind}” for ${name}`, async () => {
      const events = heard('newswire-error');
      const element = await fixture<NewswireArticle>(
        html`<newswire-article src=${address(name)}><p>Fallback</p></newswire-article>`,
      );
      await reaches(element, 'error');
      expect(events.map(({ error }) => error.kind)).to.deep.equal([kind]);
      // What may not be published is not shown in the author's version either.
      const barred = kind === 'withheld' || kind === 'embargoed';
      expect(isShown(element.querySelector('p')!)).to.equal(!barred);
      if (barred) expect(seen(element)).to.equal('This story is not available.');
    });
  }

  it('bars the parts of a barred story too', async () => {
    const events = heard('newswire-error');
    const payload = storyOf([{ type: 'quote', id: 'words', text: 'Not to be shown.' }], {
      status: 'withheld',
    });
    serve(() => json(payload));
    const element = await fixture(html`<newswire-quote-card src="story.json#words"></newswire-quote-card>`);
    await reaches(element, 'error');
    expect(seen(element)).not.to.include('Not to be shown.');
    expect(events[0].error.kind).to.equal('withheld');
  });

  it('does not keep the next element from asking again', async () => {
    const requests = serve(() =>
      requests.length === 1 ? new Response('', { status: 404 }) : json(story('Tides')),
    );
    await reaches(await fixture(html`<newswire-article src="story.json"></newswire-article>`), 'error');
    await reaches(await fixture(html`<newswire-article src="story.json"></newswire-article>`), 'ready');
  });

  it('without any source an element shows what its author wrote, and nothing else', async () => {
    const element = await fixture<NewswireArticle>(
      html`<newswire-article><p>Fallback</p></newswire-article>`,
    );
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(seen(element)).to.equal('');
    for (const state of ['loading', 'ready', 'error', 'empty'] as const)
      expect(isIn(element, state), state).to.equal(false);
  });
});
