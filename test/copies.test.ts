// Several copies of the build on one page, a page in a frame for each test: what its reader sees, and what its developer is told.
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { NewswireArticle } from '../src/index.js';
import { address, find, framed, isShown, reaches, seen } from './helpers.js';

type Page = Window & typeof globalThis & { warnings: string[]; errors: string[] };

const { version } = (await (await fetch('/package.json')).json()) as { version: string };
/** The build as another version would be (engines/copies-plugin.mjs). */
const other = '9.9.9';
const script = (path: string) => `<script type="module" src="${path}"></script>`;
const copies = {
  cdn: script('/dist/cdn/newswire.js'),
  npm: script('/dist/define.js'),
  otherCdn: script(`/copies/${other}/cdn/newswire.js`),
  otherNpm: script(`/copies/${other}/define.js`),
};

const element = (name: string, payload: object) =>
  `<newswire-${name} no-actions><script type="application/json">${JSON.stringify(payload)}</script>As printed.</newswire-${name}>`;
const article = element('article', { headline: 'Tides' });
const card = element('quote-card', { type: 'quote', text: 'Low at noon.' });
const people = element('attendee-list', { type: 'attendees', people: [{ name: 'Ada Lorne' }] });
const links = element('related-links', { type: 'related', links: [{ url: '/', headline: 'Timetable' }] });
const shown = ['Tides', 'Low at noon.', 'In attendance AL Ada Lorne', 'Timetable'];

const ears = `<script>
  warnings = [];
  errors = [];
  console.warn = (...words) => warnings.push(words.join(' '));
  console.error = (...words) => errors.push(words.join(' '));
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => errors.push(violatedDirective));
</script>`;

/** A page of these parts, when all its scripts have run. */
async function open(...parts: string[]): Promise<Page> {
  const frame = await framed({ srcdoc: `<!doctype html><html lang="en">${ears}${parts.join('')}` });
  return frame.contentWindow as Page;
}

/** Runs one more module in a page. */
async function run({ document }: Page, src: string): Promise<void> {
  const late = Object.assign(document.createElement('script'), { type: 'module', src });
  document.body.append(late);
  await oneEvent(late, 'load');
}

/** What the reader sees of our elements, in the order of the page. */
async function read({ document }: Page): Promise<string[]> {
  const ours = [...document.querySelectorAll('body *')].filter(({ shadowRoot }) => shadowRoot);
  for (const one of ours) await reaches(one, 'ready');
  return ours.map(seen);
}

/** Lit has words of its own for its developers. */
const told = ({ warnings }: Page) => warnings.filter((words) => words.startsWith('newswire-elements'));

const versionOf = (page: Page, tag: string) =>
  (page.customElements.get(tag) as unknown as typeof NewswireArticle).newswireVersion;

const refusal = (late: string, first: string) => `newswire-elements ${late}: ${first} stays in use`;

describe('two copies on one page', () => {
  for (const [first, late] of [
    ['cdn', 'cdn'],
    ['cdn', 'npm'],
    ['npm', 'cdn'],
  ] as const)
    it(`are one where they have the same version, and say nothing: ${first}, then ${late}`, async () => {
      const again = copies[late].replace('.js', '.js?again');
      const page = await open(copies[first], again, article, card, people, links);
      expect(await read(page)).to.deep.equal(shown);
      expect([...told(page), ...page.errors]).to.deep.equal([]);
    });

  for (const [first, late] of [
    ['cdn', 'otherCdn'],
    ['npm', 'otherCdn'],
    ['cdn', 'otherNpm'],
  ] as const)
    it(`show all by the first where the versions differ, and warn once: ${first}, then ${late}`, async () => {
      const page = await open(article, card, copies[first], copies[late], people, links);
      expect(await read(page)).to.deep.equal(shown);
      expect(versionOf(page, 'newswire-article')).to.equal(version);
      expect(told(page)).to.deep.equal([refusal(other, version)]);
      expect(page.errors).to.deep.equal([]);
    });

  it('go by who was first, and not by who is newer', async () => {
    const page = await open(copies.otherCdn, copies.cdn, article, card, people, links);
    expect(await read(page)).to.deep.equal(shown);
    expect(versionOf(page, 'newswire-article')).to.equal(other);
    expect(told(page)).to.deep.equal([refusal(version, other)]);
    expect(page.errors).to.deep.equal([]);
  });

  it('are warned of once, however often the late one is loaded', async () => {
    const page = await open(
      copies.cdn,
      copies.otherCdn,
      copies.otherCdn.replace('.js', '.js?ver=2'),
      copies.otherNpm,
    );
    expect(told(page)).to.deep.equal([refusal(other, version)]);
  });

  it('share the page where the first has only one of the elements', async () => {
    const page = await open(
      '<script>heard = []; addEventListener("newswire-navigate", (event) => { event.preventDefault(); heard.push(event.url) })</script>',
      script('/dist/elements/article/define.js'),
      copies.otherCdn,
      article,
      card,
      people,
      links,
    );
    expect(await read(page)).to.deep.equal(shown);
    expect(versionOf(page, 'newswire-article')).to.equal(version);
    expect(versionOf(page, 'newswire-related-links')).to.equal(other);
    find(page.document.querySelector('newswire-related-links')!, 'a').click();
    expect((page as Page & { heard: string[] }).heard).to.deep.equal([new URL('/', location.href).href]);
    expect(told(page)).to.deep.equal([refusal(other, version)]);
    expect(page.errors).to.deep.equal([]);
  });

  it('load what few stories need from the first one’s folder, and a late one disturbs nothing', async () => {
    const src = address('harbour-rail.json');
    const page = await open(copies.cdn, `<newswire-article src="${src}"></newswire-article>`);
    const story = page.document.querySelector('newswire-article')!;
    const table = () => find(story, '[part=scroller]');
    await waitUntil(table, 'there is no table', { timeout: 5000 });
    await waitUntil(() => seen(story).includes('Copy quote'), 'there are no buttons', { timeout: 5000 });
    const before = seen(story);
    const [part, ...more] = page.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.includes('/late.js'));
    expect(part).to.match(/^\/dist\/cdn\//);
    expect(more).to.deep.equal([]);
    await run(page, `/copies/${other}/cdn/newswire.js`);
    await run(page, part.replace('/dist/', `/copies/${other}/`));
    story.variant = 'summary';
    await story.updateComplete;
    story.variant = 'full';
    await story.updateComplete;
    expect(seen(story)).to.equal(before);
    expect(told(page)).to.deep.equal([refusal(other, version)]);
    expect(page.errors).to.deep.equal([]);
  });

  const trusted = (names: string) =>
    `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ${names}">`;

  it('violate no policy of Trusted Types that allows one of them', async () => {
    const page = await open(trusted('lit-html'), article, copies.cdn, copies.otherCdn, card);
    expect(await read(page)).to.deep.equal(shown.slice(0, 2));
    expect(page.errors).to.deep.equal([]);
  });

  it('share a page with such a policy where it allows duplicates', async () => {
    const first = script('/dist/elements/article/define.js');
    const page = await open(trusted("lit-html 'allow-duplicates'"), article, first, copies.otherCdn, card);
    expect(await read(page)).to.deep.equal(shown.slice(0, 2));
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a tag that cannot be had', () => {
  const theirs = `<script>
    customElements.define('newswire-article', class extends HTMLElement {
      static version = '3.0.0';
      connectedCallback() { this.append('Theirs.'); }
    });
  </script>`;

  for (const copy of ['cdn', 'npm'] as const)
    it(`is left to somebody else’s element, with a warning that names it: ${copy}`, async () => {
      const page = await open(
        theirs,
        copies[copy],
        '<newswire-article></newswire-article>',
        card,
        people,
        links,
      );
      expect(await read(page)).to.deep.equal(shown.slice(1));
      expect(page.document.querySelector('newswire-article')!.textContent).to.equal('Theirs.');
      expect(told(page)).to.deep.equal([
        `newswire-elements ${version}: taken by another script: newswire-article`,
      ]);
      expect(page.errors).to.deep.equal([]);
    });

  const mine = (registered: string) => `<script type="module">
    import { NewswireArticle } from '/dist/index.js';
    customElements.define('my-article', ${registered});
  </script>`;

  it('for its class has another name on this page: that one works, and so do the other elements', async () => {
    const page = await open(
      mine('NewswireArticle'),
      copies.npm,
      article,
      article.replaceAll('newswire-a', 'my-a'),
      card,
    );
    expect(await read(page)).to.deep.equal(shown.slice(0, 2));
    expect(isShown(page.document.querySelector('newswire-article')!)).to.be.true;
    expect(told(page)).to.have.length(1);
    expect(told(page)[0]).to.match(/: not registered: newswire-article .*NotSupportedError/);
    expect(page.errors).to.deep.equal([]);
  });

  it('is no matter where that name has a subclass', async () => {
    const page = await open(
      mine('class extends NewswireArticle {}'),
      copies.npm,
      article,
      article.replaceAll('newswire-a', 'my-a'),
    );
    expect(await read(page)).to.deep.equal(['Tides', 'Tides']);
    expect([...told(page), ...page.errors]).to.deep.equal([]);
  });

  for (const method of ['define', 'get'])
    for (const copy of ['cdn', 'npm'] as const)
      it(`costs the page nothing but that, where ${method}() of the registry throws: ${copy}`, async () => {
        const locked = `<script>customElements.${method} = (tag) => { throw new Error(tag + ' is locked') }</script>`;
        const page = await open(locked, copies[copy], article, card);
        expect(page.document.body.innerText.match(/As printed\./g)).to.have.length(2);
        expect(told(page)).to.deep.equal([
          `newswire-elements ${version}: not registered: newswire-article Error: newswire-article is locked`,
        ]);
        expect(page.errors).to.deep.equal([]);
      });
});
