import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/define.js';
import type { BlockOf, NewswireRelatedLinks } from '../src/index.js';
import {
  blockOf,
  find,
  findAll,
  heard,
  isIn,
  isShown,
  onScreen,
  outline,
  read,
  seen,
  squash,
  wordsOf,
} from './helpers.js';

type Related = BlockOf<'related'>;

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

const show = (payload: object) =>
  fixture<NewswireRelatedLinks>(html`<newswire-related-links .payload=${payload}></newswire-related-links>`);

const related = (...links: object[]) => ({
  type: 'related',
  links: links.map((link, index) => ({
    url: `https://example.org/${index}`,
    headline: `Story ${index}`,
    ...link,
  })),
});

const rows = (element: Element) =>
  findAll(element, 'li')
    .filter(isShown)
    .map((row) => squash(wordsOf(row)));

describe('<newswire-related-links> without links', () => {
  it('takes up no space, as at the end of the seed story', async () => {
    const element = await show(await read('syria-normalization.json'));
    expect(isIn(element, 'empty')).to.be.true;
    expect(element.offsetHeight).to.equal(0);
    expect(seen(element)).to.equal('');
  });

  it('takes up no space where all of them are bad', async () => {
    const element = await show({ type: 'related', heading: 'More', links: [{ headline: 'Nowhere' }] });
    expect(element.offsetHeight).to.equal(0);
    expect(element.issues).to.have.length(1);
  });

  it('takes up no space in a story that has no such block', async () => {
    expect((await show(await read('short.json'))).offsetHeight).to.equal(0);
  });

  it('takes up space again when there are some', async () => {
    const element = await show(related());
    element.payload = related({});
    await element.updateComplete;
    expect(isIn(element, 'ready')).to.be.true;
    await onScreen();
    expect(element.offsetHeight).to.be.above(0);
  });
});

describe('<newswire-related-links>', () => {
  it('is a list of links under its heading, in their order', async () => {
    const block = await read<Related>('reading-list.json');
    const element = await show(block);
    expect(outline(element)).to.deep.equal(['2 You might also like']);
    expect(find(element, 'ul').getAttribute('role')).to.equal('list');
    const links = findAll<HTMLAnchorElement>(element, 'li a');
    expect(links.map((link) => [squash(wordsOf(link)), link.href])).to.deep.equal(
      block.links.map(({ headline, url }) => [headline, url]),
    );
  });

  it('has no heading where the payload has none', async () => {
    expect(outline(await show(related({})))).to.deep.equal([]);
  });

  it('starts at the heading level that it is given', async () => {
    const payload = await read('reading-list.json');
    const element = await fixture(
      html`<newswire-related-links .payload=${payload} heading-level="4"></newswire-related-links>`,
    );
    expect(outline(element)).to.deep.equal(['4 You might also like']);
  });

  it('has kicker, standfirst and source of each', async () => {
    const [first] = rows(await show(await read('reading-list.json')));
    expect(first).to.match(
      /^Ports and railways After 41 years.* The first freight train crossed Gull Sluice on three rails\. The Kesterhaven Courier/,
    );
  });

  it('says what each leads to, where that is no article', async () => {
    const element = await show(blockOf(await read('harbour-rail.json'), 'related'));
    const [article, video, audio, gallery, live, document] = rows(element);
    expect(article).not.to.include('Article');
    expect(video).to.match(/^Video\b/);
    expect(audio).to.match(/^Audio\b/);
    expect(gallery).to.match(/^Gallery\b/);
    expect(live).to.match(/^Live\b/);
    expect(document).to.match(/^Document\b/);
  });

  it('says in words what is sponsored, and tells search engines', async () => {
    const element = await show(await read('reading-list.json'));
    expect(rows(element).filter((row) => row.includes('Sponsored'))).to.have.length(1);
    expect(rows(element)[5]).to.include('Sponsored');
    const links = findAll<HTMLAnchorElement>(element, 'li a');
    expect(links.map(({ rel }) => rel)).to.deep.equal(['', '', '', '', '', 'sponsored']);
  });

  it('says how long ago it was', async () => {
    const links = [{ published: ago(3) }, { published: ago(30) }, { published: ago(75) }];
    const [first, second, third] = rows(await show(related(...links)));
    expect(first).to.include('3 hours ago');
    expect(second).to.match(/yesterday|2 days ago/);
    expect(third).to.match(/[34] days ago/);
  });

  it('says the day where that was longer ago', async () => {
    expect(seen(await show(related({ published: '2025-10-04' })))).to.include('October 4, 2025');
  });

  it('says dates in the language of the page', async () => {
    const page = await fixture(html`
      <div lang="fr">
        <newswire-related-links .payload=${related({ published: ago(3) })}></newswire-related-links>
      </div>
    `);
    expect(squash(seen(page.firstElementChild!))).to.include('il y a 3 heures');
  });

  it('says dates to machines as they are', async () => {
    const times = findAll<HTMLTimeElement>(await show(related({ published: '2025-10-04' })), 'time');
    expect(times.map(({ dateTime }) => dateTime)).to.deep.equal(['2025-10-04']);
  });

  it('can be followed by a click anywhere on its item', async () => {
    const element = await show(related({ standfirst: 'Where the water goes.', source: 'The Courier' }));
    await onScreen();
    const item = find(element, 'li').getBoundingClientRect();
    for (const [x, y] of [
      [item.left + 2, item.top + 2],
      [item.right - 2, item.bottom - 2],
    ] as const)
      expect(element.shadowRoot!.elementFromPoint(x, y)!.closest('a')).to.equal(find(element, 'a'));
  });

  it('tells the page when it is followed', async () => {
    const element = await show(related({}));
    const events = heard('newswire-navigate');
    element.addEventListener('newswire-navigate', (event) => event.preventDefault());
    find(element, 'a').click();
    expect(events.map(({ url, kind }) => [url, kind])).to.deep.equal([['https://example.org/0', 'related']]);
  });

  it('shows the good link beside a bad one', async () => {
    const element = await show(await read('bad/bad-addresses.json'));
    expect(rows(element)).to.deep.equal(['Kept']);
  });

  it('shows markup as the text that it is, in the address too', async () => {
    const element = await show(await read('odd/markup-in-text.json'));
    expect(rows(element)).to.deep.equal(['<marquee>Related</marquee>']);
    expect(find<HTMLAnchorElement>(element, 'a').getAttributeNames()).not.to.include('onclick');
  });

  it('reads in the direction of the story’s language, whatever the page’s', async () => {
    const element = await show(await read('arabic.json'));
    for (const part of [find(element, 'h2'), find(element, 'li')])
      expect(getComputedStyle(part).direction, part.localName).to.equal('rtl');
  });

  for (const name of ['reading-list.json', 'brief.json', 'arabic.json', 'harbour-rail.json'])
    it(`is accessible with ${name}`, async () => {
      await expect(await show(await read(name))).to.be.accessible();
    });
});

describe('the variants of <newswire-related-links>', () => {
  const variant = async (variant: string) =>
    fixture<NewswireRelatedLinks>(html`
      <newswire-related-links
        .payload=${await read('reading-list.json')}
        variant=${variant}
      ></newswire-related-links>
    `);
  const pictures = (element: Element) => findAll(element, 'img').filter(isShown).length;

  it('list: one under another', async () => {
    const [first, second] = findAll(await variant('list'), 'li').map((item) => item.getBoundingClientRect());
    expect(second.top).to.be.at.least(first.bottom);
  });

  it('cards: beside one another where there is room', async () => {
    const [first, second] = findAll(await variant('cards'), 'li').map((item) => item.getBoundingClientRect());
    expect(second.top).to.equal(first.top);
  });

  it('cards: one under another where there is none', async () => {
    const element = await variant('cards');
    element.style.width = '240px';
    await onScreen();
    const [first, second] = findAll(element, 'li').map((item) => item.getBoundingClientRect());
    expect(second.top).to.be.at.least(first.bottom);
  });

  it('compact: headlines without pictures and standfirsts', async () => {
    const element = await variant('compact');
    expect(pictures(element)).to.equal(0);
    expect(pictures(await variant('list'))).to.equal(3);
    expect(seen(element)).to.include('Slack Water').and.not.to.include('The first freight train crossed');
  });

  it('compact: says what is sponsored', async () => {
    expect(rows(await variant('compact'))[5]).to.include('Sponsored');
  });

  it('are a list where the attribute says anything else', async () => {
    const element = await variant('carousel');
    expect(seen(element)).to.equal(seen(await variant('list')));
    const [first, second] = findAll(element, 'li').map((item) => item.getBoundingClientRect());
    expect(second.top).to.be.at.least(first.bottom);
  });

  for (const name of ['cards', 'compact'])
    it(`${name} is accessible`, async () => {
      await expect(await variant(name)).to.be.accessible();
    });
});

describe('limit', () => {
  const limited = async (limit: string) =>
    fixture<NewswireRelatedLinks>(html`
      <newswire-related-links .payload=${await read('reading-list.json')} limit=${limit}></newswire-related-links>
    `);
  const button = (element: Element) => find(element, 'button');

  it('shows so many links, and a button for all', async () => {
    const element = await limited('2');
    expect(rows(element)).to.have.length(2);
    expect(wordsOf(button(element))).to.equal('Show all 6');
  });

  it('shows all at a press of the button, and fewer again at the next', async () => {
    const element = await limited('2');
    button(element).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(6);
    button(element).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(2);
  });

  it('shows all at a press of Enter', async () => {
    const element = await limited('2');
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rows(element)).to.have.length(6);
  });

  it('is none where there are no more links than that, and where the attribute is no number', async () => {
    for (const limit of ['6', '0', 'few']) {
      const element = await limited(limit);
      expect(rows(element)).to.have.length(6);
      expect(findAll(element, 'button')).to.deep.equal([]);
    }
  });

  it('is accessible', async () => {
    await expect(await limited('2')).to.be.accessible();
  });
});
