// `structured-data`: what a page's head says of the stories in it, from the sources and from the built script.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import { toJsonLd, type Article, type NewswireArticle } from '../src/index.js';
import { address, isIn, json, later, openPage, reaches, read, seen, serve } from './helpers.js';

const url = 'https://courier.example/tides';
const tides = (headline: string, more: object = {}): object => ({ headline, url, ...more });

const scripts = (page = document) => [
  ...page.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const stories = (page = document) =>
  scripts(page).map(({ text }) => JSON.parse(text) as Record<string, unknown>);
const headlines = () => stories().map(({ headline }) => headline);

const says = (...expected: string[]) =>
  waitUntil(() => headlines().join() === expected.join(), `the page never says: ${expected.join()}`, {
    timeout: 5000,
  });
/** Long enough for a script that should not come. */
const saysStill = async (...expected: string[]) => {
  await aTimeout(50);
  expect(headlines()).to.deep.equal(expected);
};

const show = (payload: object) =>
  fixture<NewswireArticle>(html`<newswire-article structured-data .payload=${payload}></newswire-article>`);

describe('structured-data', () => {
  // Each test begins with an empty head: those of the last one have left it with their elements.
  beforeEach(() => says());

  it('puts the story into the head as JSON-LD', async () => {
    const src = address('harbour-rail.json');
    await fixture(html`<newswire-article structured-data src=${src}></newswire-article>`);
    await waitUntil(() => scripts().length, undefined, { timeout: 5000 });
    expect(stories()).to.deep.equal([toJsonLd(await read('harbour-rail.json'), { base: src })]);
    const [{ image }] = stories() as [{ image: { url: string }[] }];
    expect(image[0].url).to.equal(address('images/harbour-960.webp'));
  });

  it('reads the addresses of a payload without one of its own as the page does', async () => {
    await show({ headline: 'Tides', url: '/tides' });
    await says('Tides');
    expect(stories()[0]['url']).to.equal(new URL('/tides', document.baseURI).href);
  });

  it('says nothing unless it is asked', async () => {
    const element = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${tides('Tides')}></newswire-article>`,
    );
    await saysStill();
    element.structuredData = true;
    await says('Tides');
  });

  it('holds no markup, whatever the story says', async () => {
    await show(tides('</script><b>Tides'));
    await says('</script><b>Tides');
    expect(scripts()[0].text).to.not.include('<');
  });

  it('changes with the story', async () => {
    const element = await show(tides('Low'));
    await says('Low');
    element.payload = tides('High');
    await says('High');
  });

  it('stays one script when other attributes change', async () => {
    const element = await show(tides('Tides'));
    await says('Tides');
    const [script] = scripts();
    element.variant = 'summary';
    await saysStill('Tides');
    expect(scripts()).to.deep.equal([script]);
  });

  it('goes with the attribute', async () => {
    const element = await show(tides('Tides'));
    await says('Tides');
    element.removeAttribute('structured-data');
    await says();
  });

  it('goes with the story', async () => {
    const element = await show(tides('Tides'));
    await says('Tides');
    element.payload = null;
    await says();
  });

  it('goes with the element, and comes back with it', async () => {
    const element = await show(tides('Tides'));
    const { parentElement } = element;
    await says('Tides');
    element.remove();
    expect(headlines()).to.deep.equal([]);
    parentElement!.append(element);
    await says('Tides');
  });

  it('does not come when the element has left before it was there', async () => {
    const element = await show(tides('Tides'));
    element.remove();
    await saysStill();
  });

  it('comes when the document does', async () => {
    const { promise, answer } = later();
    serve(() => promise);
    await fixture(html`<newswire-article structured-data src="/later.json"></newswire-article>`);
    await saysStill();
    answer(json(tides('Tides')));
    await says('Tides');
  });

  it('leaves out what may not be shown', async () => {
    for (const story of [{ status: 'withheld' }, { status: 'canceled' }, { embargo: '2999-01-01T00:00:00Z' }])
      await show(tides('Tides', story));
    await saysStill();
  });

  it('leaves out a block alone, but not a story that has no headline', async () => {
    const body = [{ type: 'quote', id: 'said', text: 'Low at noon.' }];
    await show(body[0]);
    serve(() => json(tides('Tides', { body })));
    const part = await fixture<NewswireArticle>(
      html`<newswire-article structured-data src="/part.json#said"></newswire-article>`,
    );
    await reaches(part, 'ready');
    await saysStill();
    await show({ url, body });
    await waitUntil(() => scripts().length, undefined, { timeout: 5000 });
    expect(stories()[0]['articleBody']).to.equal('Low at noon.');
  });

  it('says a story once that stands in the page twice, until the last of the two leaves', async () => {
    const first = await show(tides('Tides'));
    const second = await show(tides('Tides, again'));
    await says('Tides');
    await saysStill('Tides');
    first.remove();
    await says('Tides, again');
    second.remove();
    await says();
  });

  it('says stories of several addresses, or of none, each for itself', async () => {
    await show(tides('One'));
    await show({ headline: 'Two', url: `${url}/2` });
    await show({ headline: 'Three' });
    await show({ headline: 'Three' });
    await says('One', 'Two', 'Three', 'Three');
  });

  it('has nothing left of the page’s own script but its type', async () => {
    await show(tides('Tides'));
    await says('Tides');
    expect(scripts()[0].getAttributeNames()).to.deep.equal(['type']);
  });
});

type Frame = Window & { violations?: string[]; rejections?: unknown[] };

/** The files of the built script that a page has loaded. */
const loaded = (page: Document) =>
  page
    .defaultView!.performance.getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/cdn/'));

describe('structured-data in the built script', () => {
  it('puts the story into the head, and violates no policy of Trusted Types', async () => {
    const page = await openPage('structured-data.html');
    await waitUntil(() => scripts(page).length, 'there is no JSON-LD', { timeout: 5000 });
    const base = address('harbour-rail.json');
    expect(stories(page)).to.deep.equal([toJsonLd(await read<Article>('harbour-rail.json'), { base })]);
    await aTimeout(50);
    expect((page.defaultView as Frame).violations).to.deep.equal([]);
  });

  it('loads a file of its own for it, and only where it is asked', async () => {
    const page = await openPage('deep/article.html');
    const element = page.querySelector<NewswireArticle>('newswire-article')!;
    await waitUntil(() => isIn(element, 'ready'), undefined, { timeout: 5000 });
    await aTimeout(50);
    expect(loaded(page).join()).to.not.include('structured-data');
    element.setAttribute('structured-data', '');
    await waitUntil(() => scripts(page).length, 'there is no JSON-LD', { timeout: 5000 });
    expect(
      loaded(page).filter((path) => /^\/dist\/cdn\/newswire-[\w-]+\/structured-data\.js$/.test(path)),
    ).to.have.length(1);
  });

  it('follows the element', async () => {
    const page = await openPage('structured-data.html');
    const element = page.querySelector<NewswireArticle>('newswire-article')!;
    await waitUntil(() => scripts(page).length === 1, undefined, { timeout: 5000 });
    element.remove();
    expect(scripts(page)).to.have.length(0);
    page.body.append(element);
    await waitUntil(() => scripts(page).length === 1);
    element.removeAttribute('structured-data');
    await waitUntil(() => scripts(page).length === 0);
  });

  it('shows the story where the file is not there, and rejects nothing', async () => {
    const page = await openPage('alone.html');
    const element = page.querySelector<NewswireArticle>('newswire-article')!;
    await waitUntil(() => isIn(element, 'ready'), undefined, { timeout: 5000 });
    await aTimeout(200);
    expect(seen(element)).to.equal('Tides');
    expect(scripts(page)).to.have.length(0);
    expect((page.defaultView as Frame).rejections).to.deep.equal([]);
  });
});
