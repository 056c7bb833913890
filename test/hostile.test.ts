// Pages that are hard on what is put into them: an element measures there what it measures anywhere, and does nothing to the
// page.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import { media } from './engines/commands.js';
import type { NewswireArticle } from '../src/index.js';
import { address, findAll, framed, isShown, layOutAll, read } from './helpers.js';
import { differences, look, lookInside, type Look } from './hostile-looks.js';
import { hostilePages, under } from './hostile-pages.js';

/** The first block of each type: everything that an element can show, in few elements. */
async function story(name: string): Promise<object> {
  const { body, ...article } = await read(name);
  const kinds = new Map(body!.toReversed().map((block) => [block.type, block]));
  const text = JSON.stringify({ ...article, body: [...kinds.values()].toReversed() });
  return JSON.parse(text.replaceAll(/"(images|media)\//g, `"${address('$1/')}`)) as object;
}

const article = (payload: object) => html`<newswire-article .payload=${payload}>Fallback</newswire-article>`;
const dark = (payload: object) =>
  html`<newswire-article .payload=${payload} variant="summary" theme="dark">Fallback</newswire-article>`;
/** One that cannot show its document. */
const broken = () => article({});

/** The four elements, and what else there is to see. One that is empty would be gone where a page hides what is empty. */
const all = (payload: object) => html`
  ${article(payload)} ${dark(payload)}
  <newswire-quote-card .payload=${payload}>Fallback</newswire-quote-card>
  <newswire-attendee-list .payload=${payload} variant="table">Fallback</newswire-attendee-list>
  <newswire-related-links .payload=${payload} variant="cards">Fallback</newswire-related-links>
  ${broken()}
`;

/** Elements that show all that they have. */
async function elements(name: string, what: (payload: object) => unknown = all): Promise<NewswireArticle[]> {
  const page = await fixture<HTMLElement>(html`<div>${what(await story(name))}</div>`);
  const found = [...page.children] as NewswireArticle[];
  for (const element of found) {
    await element.updateComplete;
    layOutAll(element.shadowRoot!);
    for (const image of findAll<HTMLImageElement>(element, 'img')) {
      image.loading = 'eager';
      await image.decode();
    }
    // A player is as high as its film, once that is known; an engine without the codec never knows.
    for (const player of findAll<HTMLMediaElement>(element, 'video, audio'))
      await waitUntil(
        () => player.readyState || player.networkState === HTMLMediaElement.NETWORK_NO_SOURCE,
        `${player.localName} never knows its size`,
        { timeout: 5000 },
      );
  }
  return found;
}

/** What elements look like on a page without a style of its own, for each width that a page has given them. */
const elsewhere = new Map<string, Look>();

/** What is another there. */
async function changes(
  story: string,
  hosts: readonly HTMLElement[],
  there: readonly Look[],
): Promise<string[]> {
  const found: string[] = [];
  for (const [index, host] of hosts.entries()) {
    const width = [...there[index]].find(([key]) => key.endsWith(' width'))![1];
    const key = `${story} ${index} ${width}`;
    if (!elsewhere.has(key)) {
      host.style.cssText = `min-width: 0; width: ${width}`;
      await nextFrame();
      elsewhere.set(key, lookInside(host));
      host.style.cssText = '';
    }
    for (const change of differences(elsewhere.get(key)!, there[index]))
      found.push(`${host.localName} ${change}`);
  }
  return found;
}

describe('an element measures inside what it measures elsewhere', () => {
  // For all of these tests, for they change nothing of it, and take long enough as it is.
  const built = new Map<string, NewswireArticle[]>();
  async function standing(name: string): Promise<NewswireArticle[]> {
    if (!built.has(name)) built.set(name, await elements(name));
    const hosts = built.get(name)!;
    document.body.append(hosts[0].parentElement!);
    return hosts;
  }
  afterEach(() => built.forEach(([host]) => host.parentElement!.remove()));

  for (const page of hostilePages)
    it(`on a page ${page.name}`, async () => {
      const css = await page.css();
      const hosts = await standing('harbour-rail.json');
      expect(
        await changes('harbour-rail.json', hosts, await under(css, () => hosts.map(lookInside))),
      ).to.deep.equal([]);
    });

  for (const name of ['harbour-rail.json', 'arabic.json'])
    it(`on a page that is written from right to left, with ${name}`, async () => {
      const hosts = (await standing(name)).slice(0, -1); // what it says of itself is in the page's direction
      document.documentElement.dir = 'rtl';
      const there = hosts.map(lookInside);
      document.documentElement.removeAttribute('dir');
      const found = await changes(name, hosts, there);
      // What is around the story is the page's: the places of the fallback and of messages.
      expect(found.filter((change) => !/ (div|span)\[part=null\] direction: /.test(change))).to.deep.equal(
        [],
      );
    });

  it('on a page without a doctype', async () => {
    const payload = await story('harbour-rail.json');
    const measured: Look[] = [];
    for (const doctype of ['<!doctype html>', '']) {
      const page = (await framed({ src: 'about:blank' })).contentDocument!;
      page.open();
      page.write(`${doctype}<body style="color: red; font: italic 30px monospace">`);
      page.close();
      const element = document.createElement('newswire-article');
      element.payload = payload;
      page.body.append(element);
      await element.updateComplete;
      expect(page.compatMode).to.equal(doctype ? 'CSS1Compat' : 'BackCompat');
      measured.push(lookInside(element));
      element.remove();
    }
    // A line break has no height there, nor has a run without words of its own, and nobody sees that it had one.
    const found = differences(measured[0], measured[1]).filter(
      (change) => !/^\d+ (br|span\[part=mark\] place)/.test(change),
    );
    expect(found).to.deep.equal([]);
  });

  it('on paper, where a page turns everything black and adds its addresses to links', async function () {
    if (!(await media({ media: 'print' })).ok) this.skip();
    const hosts = await standing('harbour-rail.json');
    const there = await under(
      `@media print { *, ::before, ::after { color: #000 !important; background: none !important; text-shadow: none !important;
        box-shadow: none !important } a[href]::after { content: attr(href) } p { orphans: 9; widows: 9 } }`,
      () => hosts.map(lookInside),
    );
    expect(await changes('on paper', hosts, there)).to.deep.equal([]);
  });
});

describe('a page', () => {
  const own = html`<div style="width: 500px">
    <h1>Own</h1>
    <p>Text with <a href="#">a link</a>, <b>bold</b> and <sub>small</sub></p>
    <ul><li>Point</li></ul>
    <blockquote>Words</blockquote>
    <table><tr><th>Head</th><td>Cell</td></tr></table>
    <figure part="quote"><figcaption part="words">Same parts</figcaption></figure>
    <button part="action">Press</button>
  </div>`;

  it('keeps its own looks, its style sheets and its names', async () => {
    const page = await fixture<HTMLElement>(own);
    const all = [...page.querySelectorAll('*')];
    const names = () => Object.getOwnPropertyNames(window).length;
    const sheets = () => document.styleSheets.length + document.adoptedStyleSheets.length;
    const before = [look(all), names(), sheets(), document.head.innerHTML] as const;
    const [host] = await elements('harbour-rail.json');
    page.append(host);
    expect(differences(before[0], look(all))).to.deep.equal([]);
    expect([names(), sheets(), document.head.innerHTML]).to.deep.equal(before.slice(1));
  });

  it('does not lose the ground of a theme to its own reset', async () => {
    const [host] = await elements('harbour-rail.json', dark);
    const { padding, backgroundColor } = await under('* { all: unset; padding: 0 !important }', () => ({
      ...getComputedStyle(host),
      padding: getComputedStyle(host).paddingTop,
      backgroundColor: getComputedStyle(host).backgroundColor,
    }));
    expect([padding, backgroundColor]).to.deep.equal(['20px', 'rgb(19, 21, 24)']);
  });

  it('has the tokens and the parts in its hands, and the box that the element is', async () => {
    const [host] = await elements('harbour-rail.json', article);
    await under(
      `div { --newswire-font-size: 20px; --newswire-color-text: rgb(1, 2, 3) }
       newswire-article { width: 400px; margin: 7px; padding: 9px; background: rgb(4, 5, 6) }
       newswire-article::part(headline) { color: rgb(7, 8, 9); text-transform: uppercase }`,
      () => {
        const [headline] = findAll(host, '[part=headline]');
        const { marginTop, paddingTop, backgroundColor } = getComputedStyle(host);
        expect([host.clientWidth, marginTop, paddingTop, backgroundColor]).to.deep.equal([
          418,
          '7px',
          '9px',
          'rgb(4, 5, 6)',
        ]);
        expect(getComputedStyle(headline).color).to.equal('rgb(7, 8, 9)');
        expect(getComputedStyle(headline).textTransform).to.equal('uppercase');
        const [dateline] = findAll(host, '[part=dateline]');
        expect(getComputedStyle(dateline).color).to.equal('rgb(1, 2, 3)');
        expect(getComputedStyle(dateline).fontSize).to.equal('16.25px');
      },
    );
  });

  for (const css of [
    'div newswire-article { display: none }',
    '.away { display: none !important }',
    'div { visibility: hidden }',
  ])
    it(`can hide an element: ${css}`, async () => {
      const [host] = await elements('harbour-rail.json', article);
      host.className = 'away';
      const [part] = findAll(host, '[part=headline]');
      expect(await under(css, () => part.checkVisibility({ visibilityProperty: true }))).to.equal(false);
    });

  it('does not bring back what is hidden, or has nothing to show', async () => {
    const [host] = await elements('harbour-rail.json', article);
    const links = await fixture<NewswireArticle>(
      html`<newswire-related-links .payload=${{ headline: 'Tides' }}></newswire-related-links>`,
    );
    await links.updateComplete;
    host.hidden = true;
    const css = '* { all: revert; display: block !important }';
    expect(await under(css, () => [isShown(host), isShown(links)])).to.deep.equal([false, false]);
  });

  it('shows the message and the fallback of a story that cannot be shown, whatever its reset', async () => {
    const [host] = await elements('harbour-rail.json', broken);
    await under('* { all: unset !important }', () => {
      const [error] = findAll(host, '[part=error]');
      expect(error.clientHeight).to.be.greaterThan(20);
      expect(host.innerText).to.equal('Fallback');
    });
  });
});
