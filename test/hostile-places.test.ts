// Places in a page where the layout is hard on a box: the element is as wide as there is room, and nothing of it sticks out.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../src/define.js';
import type { NewswireArticle } from '../src/index.js';
import { address, find, findAll, isShown, reaches, read, storyOf, tags } from './helpers.js';
import { under } from './hostile-pages.js';

/** An element in a place of the page: `css` has the selectors `.page`, `.place` (around the element) and `.other` (beside it). */
async function put(
  tag: string,
  css: string,
  width: number,
  look: (host: HTMLElement, page: HTMLElement) => void,
) {
  const page = await fixture<HTMLElement>(html`<div class="page"><div class="place"></div></div>`);
  const host = document.createElement(tag) as NewswireArticle;
  host.payload = await read('harbour-rail.json');
  page.firstElementChild!.append(host);
  if (css.includes('.other'))
    page.firstElementChild!.append(Object.assign(new Image(), { className: 'other' }));
  await host.updateComplete;
  await under(`.page { width: ${width}px } .other { width: 100px; height: 20px } ${css}`, () =>
    look(host, page),
  );
}

/** What is wider than its place: tables scroll inside of theirs. */
const sticksOut = (host: HTMLElement): string[] => {
  const { left, right } = host.getBoundingClientRect();
  return findAll(host, ':not([part=scroller] *, [part=table] thead, [part=table] thead *)')
    .filter(isShown)
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.left < left - 0.5 || box.right > right + 0.5;
    })
    .map((one) => `${one.localName}[part=${one.getAttribute('part')}]`);
};

/** The whole width there is, by what the place is. */
const whole: Record<string, string> = {
  'a block': '',
  'an item of a flex box': '.page { display: flex }',
  'an item of a flex box that centres':
    '.page { display: flex; justify-content: center; align-items: center }',
  'an item of a flex column that centres':
    '.page { display: flex; flex-direction: column; align-items: center }',
  'a cell of a grid that centres': '.page { display: grid; place-items: center }',
  'a float': '.place { float: left }',
  'an inline block': '.place { display: inline-block }',
  'a table cell': '.place { display: table-cell }',
  'a box as wide as its content': '.place { width: fit-content }',
  'a positioned box': '.page { position: relative; min-height: 1px } .place { position: absolute }',
  'a flex box itself': '.place { display: flex; align-items: center }',
  'a flex column itself': '.place { display: flex; flex-direction: column; align-items: center }',
  'a flex box whose items do not grow': '.place { display: flex } .place > * { flex: 0 1 auto }',
  'a grid itself': '.place { display: grid; align-items: center; justify-items: center }',
  'a container of its own':
    '.place { container-type: inline-size } @container (width > 1px) { newswire-article { color: red } }',
  'a contained box': '.place { contain: content }',
  'a box contained in every way':
    '.place { contain: strict; height: 500px; overflow: auto; scrollbar-width: none }',
};

for (const tag of tags)
  describe(`${tag} in a page`, () => {
    for (const [name, css] of Object.entries(whole))
      for (const width of [600, 200])
        it(`takes the whole width of ${name}, ${width} pixels wide, and no more`, () =>
          put(tag, css, width, (host) => {
            expect(host.getBoundingClientRect().width).to.be.closeTo(width, 1);
            expect(sticksOut(host)).to.deep.equal([]);
          }));

    it('leaves what stands beside it its width', () =>
      put(tag, '.place { display: flex } ', 600, (host) => {
        const other = document.createElement('div');
        other.style.width = '200px';
        host.after(other);
        expect([host.offsetWidth, other.offsetWidth]).to.deep.equal([400, 200]);
      }));

    it('is no narrower than 240 pixels beside what asks for all the room', () =>
      put(tag, '.place { display: flex }', 600, (host) => {
        host.after('Many words that go on and on. '.repeat(50));
        expect(host.offsetWidth).to.equal(240);
      }));

    it('has room for its words in a column that is as narrow as its content', () =>
      put(tag, '.place { display: grid; grid-template-columns: min-content 1fr }', 600, (host) => {
        expect(host.offsetWidth).to.be.within(80, 600);
        expect(sticksOut(host)).to.deep.equal([]);
      }));
  });

describe('a dialog', () => {
  it('is as wide as a story needs', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog><newswire-article></newswire-article></dialog>`,
    );
    const host = dialog.firstElementChild as NewswireArticle;
    host.payload = await read('harbour-rail.json');
    await host.updateComplete;
    dialog.showModal();
    await nextFrame();
    expect(dialog.offsetWidth).to.be.greaterThan(window.innerWidth * 0.8);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });
});

describe('a page with a base of its own', () => {
  it('gets the document, its pictures and its links from where they are', async () => {
    const base = document.createElement('base');
    base.href = new URL('./fixtures/', import.meta.url).href;
    document.head.append(base);
    try {
      const page = await fixture(html`<div>
        <newswire-article src="harbour-rail.json"></newswire-article>
        <newswire-related-links src="reading-list.json"></newswire-related-links>
      </div>`);
      const [host, links] = [...page.children];
      await reaches(host, 'ready');
      await reaches(links, 'ready');
      const picture = find<HTMLImageElement>(host, '[part=picture]');
      await picture.decode();
      expect(picture.src).to.equal(address('images/harbour-960.webp'));
      for (const link of [
        ...findAll<HTMLAnchorElement>(host, 'a'),
        ...findAll<HTMLAnchorElement>(links, 'a'),
      ])
        expect(link.getAttribute('href'), link.outerHTML).to.equal(link.href);
    } finally {
      base.remove();
    }
  });

  it('reads what the page itself wrote as it reads the page’s own links', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/stories/';
    document.head.append(base);
    try {
      const text = [{ text: 'passage', href: '#passage' }, ' ', { text: 'next', href: 'next' }];
      const host = await fixture<NewswireArticle>(
        html`<newswire-article .payload=${storyOf([{ type: 'paragraph', text }])}></newswire-article>`,
      );
      await host.updateComplete;
      const own = await fixture<HTMLAnchorElement>(html`<a href="#passage">Own</a>`);
      const [passage, next] = findAll<HTMLAnchorElement>(host, 'a');
      expect([passage.href, next.href]).to.deep.equal([own.href, 'https://example.org/stories/next']);
    } finally {
      base.remove();
    }
  });
});
