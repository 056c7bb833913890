import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import type { Article, NewswireArticle } from '../src/index.js';
import { plainText } from '../src/payload/text.js';
import {
  address,
  blockOf,
  control,
  find,
  findAll,
  flawed,
  heard,
  isIn,
  isShown,
  odd,
  outline,
  reaches,
  read,
  seen,
  squash,
  storyOf,
  wordsOf,
  layOutAll,
} from './helpers.js';

const show = (payload: object) =>
  fixture<NewswireArticle>(html`<newswire-article .payload=${payload}></newswire-article>`);

/** Says where the texts do not stand in this order, each after the one before. */
function expectInOrder(whole: string, parts: (string | undefined)[]): void {
  let from = 0;
  for (const part of parts.filter((part) => part !== undefined)) {
    const at = whole.indexOf(squash(part), from);
    expect(at, `“${part.slice(0, 60)}” after “${whole.slice(Math.max(0, from - 40), from)}”`).to.be.at.least(
      0,
    );
    from = at + squash(part).length;
  }
}

describe('the seed story in <newswire-article>', () => {
  let story: Article;
  let element: NewswireArticle;

  before(async () => {
    story = await read('syria-normalization.json');
  });
  beforeEach(async () => {
    element = await show(story);
  });

  it('is all there, in the order in which it was written', () => {
    const [first, second, third] = story.body!.filter(({ type }) => type === 'paragraph');
    const quote = blockOf(story, 'quote');
    const attendees = blockOf(story, 'attendees');
    const textOf = (block: unknown) => plainText((block as { text: string }).text);
    expectInOrder(seen(element), [
      story.headline,
      textOf(first),
      textOf(second),
      textOf(quote),
      quote.speaker!.name,
      'US State Department',
      quote.context,
      textOf(third),
      attendees.heading,
      attendees.event!.name,
      attendees.event!.place,
      ...attendees.people.map(({ name }) => name),
    ]);
  });

  it('has each paragraph in a paragraph of its own, and no other text in one', () => {
    const paragraphs = story.body!.filter(({ type }) => type === 'paragraph');
    for (const { text } of paragraphs as { text: string }[])
      expect(findAll(element, 'p').filter((p) => squash(p.textContent) === text)).to.have.length(1);
  });

  it('has the statement once, as a quotation, with its attribution outside of it', () => {
    const { text, speaker, context } = blockOf(story, 'quote');
    const whole = seen(element);
    expect(whole.split(text as string)).to.have.length(2);
    const quotation = find(element, 'blockquote');
    expect(squash(wordsOf(quotation))).to.equal(text);
    const caption = find(element, 'figure:has(blockquote) > [part=attribution]');
    expect(wordsOf(caption)).to.include(speaker!.name).and.to.include(context);
  });

  it('is an article with its headline as the first heading', () => {
    expect(find(element, 'article h2').textContent.trim()).to.equal(story.headline);
    expect(outline(element)).to.deep.equal([`2 ${story.headline}`, '3 At the meeting in Moscow']);
  });

  it('has nothing of a related block without links', () => {
    expect(seen(element)).not.to.include('You might also like');
  });

  it('has no line for what the story does not say', () => {
    expect(findAll(element, 'time, img')).to.deep.equal([]);
    expect(seen(element)).not.to.match(/\bBy\b|Updated|undefined|null|\[object/);
  });

  it('is accessible', async () => {
    await expect(element).to.be.accessible();
  });

  it('gives the page what it read', () => {
    expect(element.article).to.deep.equal(story);
    expect(element.issues).to.deep.equal([]);
  });
});

describe('the head of an article', () => {
  it('has kicker, headline, standfirst, byline, place and dates, in this order', async () => {
    const element = await show(await read('harbour-rail.json'));
    expectInOrder(seen(element), [
      'Ports and railways',
      'After 41 years, trains run to the water’s edge again in Kesterhaven',
      'A storm took the causeway in 1984',
      'By Marta Eskildsen',
      'Transport correspondent',
      'Samuel Adeyin-Roe',
      'Maritime editor',
      'Kesterhaven',
      'October 18, 2025',
      'Updated October 18, 2025',
    ]);
  });

  it('joins authors as the language joins names', async () => {
    const authors = [{ name: 'Agnes' }, { name: 'Bram' }, { name: 'Celia' }];
    const element = await show(storyOf([], { authors }));
    expect(seen(element)).to.include('By Agnes, Bram, and Celia');
  });

  it('says nothing of authors where there are none', async () => {
    expect(seen(await show(storyOf([], { authors: [] })))).to.equal('Tides');
  });

  it('shows a byline in place of the authors’ names', async () => {
    const element = await show(storyOf([], { byline: 'Staff and agencies', authors: [{ name: 'Agnes' }] }));
    expect(seen(element)).to.include('Staff and agencies');
    expect(seen(element)).not.to.include('Agnes');
  });

  it('links authors to their pages, and the story to its original', async () => {
    const story = await read('harbour-rail.json');
    const element = await show(story);
    const links = findAll<HTMLAnchorElement>(element, 'header a');
    const addresses = links.map(({ href }) => href);
    expect(addresses).to.include.members([story.authors![0].url, story.authors![1].url, story.url]);
  });

  it('says its dates to machines as they are', async () => {
    const story = await read('harbour-rail.json');
    const dates = findAll<HTMLTimeElement>(await show(story), 'header time').map(({ dateTime }) => dateTime);
    expect(dates).to.deep.equal([story.published, story.updated]);
  });

  it('says times in the time zone that it is given, and names it', async () => {
    const payload = storyOf([], { published: '2025-10-18T22:30:00+01:00' });
    const element = await fixture(
      html`<newswire-article .payload=${payload} time-zone="Asia/Tokyo"></newswire-article>`,
    );
    expect(seen(element)).to.match(/October 19, 2025.*6:30.AM.*GMT\+9/);
  });

  it('says times in the reader’s own time zone where the given one is none', async () => {
    const payload = storyOf([], { published: '2025-10-18T22:30:00+01:00' });
    const own = seen(await show(payload));
    const element = await fixture(
      html`<newswire-article .payload=${payload} time-zone="Europe/Kesterhaven"></newswire-article>`,
    );
    expect(seen(element)).to.equal(own);
    expect(own).to.include('2025');
  });

  it('shows the picture with its alternative text, caption and credit', async () => {
    const { image } = await read('brief.json');
    const element = await show(await read('brief.json'));
    const picture = find<HTMLImageElement>(element, 'article > figure img, header figure img');
    expect(picture.alt).to.equal(image!.alt);
    const caption = squash(wordsOf(picture.closest('figure')!.querySelector('figcaption')!));
    expect(caption).to.include(image!.caption).and.to.include(image!.credit);
  });

  it('lets the browser choose among the sizes of a picture, and keeps its place free', async () => {
    const element = await show(await read('brief.json'));
    const picture = find<HTMLImageElement>(element, 'article > figure img, header figure img');
    expect(picture.srcset).to.match(/lighthouse-480\.webp 480w,.*lighthouse-960\.webp 960w/);
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).to.deep.equal(['960', '640']);
  });

  it('has no heading where the headline is empty', async () => {
    const element = await show({ body: [{ type: 'paragraph', text: 'High water.' }] });
    expect(outline(element)).to.deep.equal([]);
    expect(seen(element)).to.equal('High water.');
  });
});

describe('the body of an article', () => {
  it('has the same space between all paragraphs of a long story', async () => {
    const body = Array.from({ length: 40 }, (_, index) => ({ type: 'paragraph', text: `Tide ${index}.` }));
    const element = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${storyOf(body)}></newswire-article>`,
    );
    layOutAll(element.shadowRoot!);
    const tops = findAll(element, '[part=paragraph]').map((one) => one.getBoundingClientRect().top);
    const steps = tops.slice(1).map((top, index) => Math.round((top - tops[index]) * 10) / 10);
    expect(new Set(steps).size).to.equal(1);
  });

  it('numbers and nests lists', async () => {
    const element = await show(await read('harbour-rail.json'));
    const [outer] = findAll(element, 'ol');
    expect(outer.children).to.have.length(3);
    expect(outer.querySelectorAll('li ul > li')).to.have.length(3);
    expect(squash(wordsOf(outer))).to.include('the shared rail moves first;');
  });

  it('shows a picture within the text with its caption', async () => {
    const story = await read('harbour-rail.json');
    const { alt, caption } = blockOf(story, 'image');
    const picture = findAll<HTMLImageElement>(await show(story), 'figure img').find(
      (img) => img.alt === alt,
    )!;
    expect(wordsOf(picture.closest('figure')!)).to.include(caption);
  });

  it('shows related links where there are some', async () => {
    const story = await read('brief.json');
    const { heading, links } = blockOf(story, 'related');
    expectInOrder(seen(await show(story)), [heading, ...links.map(({ headline }) => headline)]);
  });

  it('shows none of the words of a block that it does not know', async () => {
    const element = await show(await read('bad/unknown-block.json'));
    expectInOrder(seen(element), ['A channel buoy has turned up in a barn.', 'Nobody has come forward.']);
    expect(seen(element)).not.to.include('turning slowly');
    expect(element.issues.map(({ pointer }) => pointer)).to.deep.equal(['/body/1/type']);
  });

  it('shows nothing for nulls and empty strings', async () => {
    const element = await fixture<NewswireArticle>(html`
      <newswire-article .payload=${await read('odd/nulls-and-empties.json')} no-actions></newswire-article>
    `);
    expect(seen(element)).to.equal(
      'Nothing but the necessary One paragraph. One quote. Agnes Thorkell ' +
        'In attendance AT Agnes Thorkell One link',
    );
  });

  it('shows markup as the text that it is', async () => {
    const story = await read('odd/markup-in-text.json');
    const element = await show(story);
    const alien =
      'script, iframe, svg, marquee, details, h1, i, img:not([alt]), [onmouseover], [onclick], [onerror]';
    expect(findAll(element, alien)).to.deep.equal([]);
    const whole = seen(element);
    expect(whole)
      .to.include(story.headline)
      .and.to.include('<!-- no comment -->')
      .and.to.include('&lt;em&gt;');
    expect(whole)
      .to.include('</blockquote><iframe')
      .and.to.include('{{ 7 * 7 }}')
      .and.to.include('<marquee>');
  });

  it('has no address in it but good ones', async () => {
    const element = await show(await read('bad/bad-addresses.json'));
    for (const link of findAll(element, 'a'))
      expect(link.getAttribute('href')).to.match(/^https:\/\/example\.org\//);
    expect(findAll(element, 'img')).to.deep.equal([]);
    expect(squash(wordsOf(find(element, 'article p')) || seen(element))).not.to.equal('');
    expect(seen(element)).to.include('This script, this page, this file and this disguise are words;');
  });

  for (const name of [...odd, ...flawed]) {
    it(`shows what can be shown, and is accessible: ${name}`, async () => {
      const element = await show(await read(name));
      expect(isIn(element, 'ready')).to.be.true;
      await expect(element).to.be.accessible();
    });
  }
});

describe('the headings of an article', () => {
  const levels = async (level: string) => {
    const body = [2, 3, 4].map((level) => ({ type: 'heading', level, text: `Of level ${level}` }));
    const element = await fixture(
      html`<newswire-article .payload=${storyOf(body)} heading-level=${level}></newswire-article>`,
    );
    return outline(element).map((line) => line[0]);
  };

  it('start at the second level', async () => {
    const element = await show(storyOf([{ type: 'heading', text: 'Currents' }]));
    expect(outline(element)).to.deep.equal(['2 Tides', '3 Currents']);
  });

  it('start at the level that they are given, and the inner ones follow', async () => {
    expect(await levels('1')).to.deep.equal(['1', '2', '3', '4']);
    expect(await levels('3')).to.deep.equal(['3', '4', '5', '6']);
  });

  it('go no deeper than the sixth level', async () => {
    expect(await levels('5')).to.deep.equal(['5', '6', '6', '6']);
  });

  for (const bad of ['0', '7', '-1', '2.5', 'two', ''])
    it(`are at their usual levels where heading-level is “${bad}”`, async () => {
      expect(await levels(bad)).to.deep.equal(['2', '3', '4', '5']);
    });

  it('leave no level out where there is no headline', async () => {
    const element = await show({ body: [{ type: 'heading', text: 'Currents' }] });
    expect(outline(element)).to.deep.equal(['2 Currents']);
  });
});

describe('the variants of an article', () => {
  const variant = async (variant: string) =>
    fixture<NewswireArticle>(
      html`<newswire-article .payload=${await read('harbour-rail.json')} variant=${variant}></newswire-article>`,
    );

  it('summary: the head and the standfirst, without the body', async () => {
    const element = await variant('summary');
    expect(seen(element)).to.include('After 41 years').and.to.include('A storm took the causeway in 1984');
    expect(seen(element)).not.to.include('At 6.12 on Saturday morning');
    await expect(element).to.be.accessible();
  });

  it('summary: the first paragraph where there is no standfirst', async () => {
    const element = await fixture(
      html`<newswire-article .payload=${await read('short.json')} variant="summary"></newswire-article>`,
    );
    expect(seen(element)).to.include('The ferry across Orrin Sound sailed again');
  });

  it('headline: the headline without the text', async () => {
    const element = await variant('headline');
    expect(seen(element)).to.include('After 41 years');
    expect(seen(element)).not.to.include('A storm took the causeway');
    expect(seen(element)).not.to.include('At 6.12 on Saturday morning');
    await expect(element).to.be.accessible();
  });

  for (const name of ['summary', 'headline'])
    it(`${name}: the headline leads to the whole story`, async () => {
      const link = find<HTMLAnchorElement>(await variant(name), ':is(h1, h2, h3) a');
      expect(link.href).to.equal('https://courier.example/2025/10/18/harbour-rail');
    });

  it('are full where the attribute says anything else', async () => {
    expect(seen(await variant('short'))).to.equal(seen(await variant('full')));
  });

  it('change when the attribute does', async () => {
    const element = await variant('headline');
    element.setAttribute('variant', 'full');
    await element.updateComplete;
    expect(seen(element)).to.include('At 6.12 on Saturday morning');
  });
});

describe('a story of one block', () => {
  it('has no head: no line above the block, and no link to a story that is not there', async () => {
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src=${`${address('harbour-rail.json')}#engineer`}></newswire-article>`,
    );
    await reaches(element, 'ready');
    expect(findAll(element, '[part=head]')).to.deep.equal([]);
    expect(find(element, '[part=quote]').getBoundingClientRect().top).to.equal(
      element.getBoundingClientRect().top,
    );
  });
});

describe('a body without a head', () => {
  it('begins where the element does', async () => {
    const element = await show({ language: 'tr', topics: [], body: [{ type: 'paragraph', text: 'Deniz.' }] });
    expect(find(element, '[part=paragraph]').getBoundingClientRect().top).to.equal(
      element.getBoundingClientRect().top,
    );
  });
});

describe('no-actions', () => {
  it('leaves a story’s quotes without buttons', async () => {
    const payload = await read('syria-normalization.json');
    const element = await fixture(html`<newswire-article .payload=${payload} no-actions></newswire-article>`);
    expect(findAll(element, 'button')).to.deep.equal([]);
    expect(control(await show(payload), 'Copy quote')).to.exist;
  });
});

describe('a link in an article', () => {
  const kinds: [kind: string, selector: string, url: string][] = [
    ['canonical', 'a[href$="/harbour-rail"]', 'https://courier.example/2025/10/18/harbour-rail'],
    ['author', 'a[href*="/by/marta"]', 'https://courier.example/by/marta-eskildsen'],
    ['body', 'a[href*="/archive/"]', 'https://courier.example/archive/1984/storm'],
    [
      'source',
      'a[href$="/opening-address"]',
      'https://example.org/kesterhaven-harbour-trust/opening-address',
    ],
    ['related', 'a[href*="/podcasts/"]', 'https://example.org/podcasts/slack-water/31'],
  ];
  for (const [kind, selector, url] of kinds) {
    it(`tells the page where it leads, and that it is of the kind ${kind}`, async () => {
      const element = await show(await read('harbour-rail.json'));
      const events = heard('newswire-navigate');
      element.addEventListener('newswire-navigate', (event) => event.preventDefault());
      find(element, selector).click();
      expect(events).to.have.length(1);
      expect(events[0]).to.include({ url, kind, bubbles: true, composed: true, cancelable: true });
    });
  }

  it('is not followed when the page cancels that', async () => {
    const element = await show(await read('harbour-rail.json'));
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    element.addEventListener('newswire-navigate', (event) => event.preventDefault());
    find(element, 'a[href*="/archive/"]').dispatchEvent(click);
    expect(click.defaultPrevented).to.be.true;
  });

  it('is followed when the page does not', async () => {
    const element = await show(await read('harbour-rail.json'));
    const link = find(element, 'a[href*="/archive/"]');
    let cancelled: boolean | undefined;
    // Last in line: asks what became of the click, and keeps the test's page where it is.
    window.addEventListener(
      'click',
      (event) => {
        cancelled = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    link.click();
    expect(cancelled).to.be.false;
  });

  it('tells the page also when the click is on the words inside', async () => {
    const text = [{ text: 'words', marks: ['strong'], href: 'https://example.org/' }];
    const element = await show(storyOf([{ type: 'paragraph', text }]));
    const events = heard('newswire-navigate');
    element.addEventListener('newswire-navigate', (event) => event.preventDefault());
    find(element, 'a strong').click();
    expect(events.map(({ url }) => url)).to.deep.equal(['https://example.org/']);
  });
});

describe('languages and directions', () => {
  const direction = (element: Element) => getComputedStyle(element).direction;

  it('an Arabic story reads from right to left, in a page that does not', async () => {
    const element = await show(await read('arabic.json'));
    const headline = find(element, 'h2');
    expect([headline.closest<HTMLElement>('[lang]')!.lang, direction(headline)]).to.deep.equal(['ar', 'rtl']);
    expect(direction(element)).to.equal('ltr');
  });

  it('a story’s own direction wins over that of its language', async () => {
    const element = await show(storyOf([], { language: 'az', direction: 'rtl' }));
    expect(direction(find(element, 'h2'))).to.equal('rtl');
  });

  it('quotes in other languages keep their own', async () => {
    const element = await show(await read('mixed-direction.json'));
    const [arabic, hebrew] = findAll(element, 'blockquote');
    expect([arabic.lang, direction(arabic)]).to.deep.equal(['ar', 'rtl']);
    expect([hebrew.lang, direction(hebrew)]).to.deep.equal(['he', 'rtl']);
    expect(direction(find(element, 'h2'))).to.equal('ltr');
  });

  it('dates are in the language of the page, and not of the story', async () => {
    const payload = storyOf([], { language: 'en', published: '2025-10-17' });
    const page = await fixture(
      html`<div lang="de"><newswire-article .payload=${payload}></newswire-article></div>`,
    );
    expect(seen(page.firstElementChild!)).to.include('17. Oktober 2025');
  });

  it('dates are in the element’s own language where it has one', async () => {
    const payload = storyOf([], { language: 'en', published: '2025-10-17' });
    const page = await fixture(
      html`<div lang="de"><newswire-article .payload=${payload} lang="fr"></newswire-article></div>`,
    );
    expect(seen(page.firstElementChild!)).to.include('17 octobre 2025');
  });

  it('a lang that is no language tag is ignored', async () => {
    const payload = storyOf([], { language: 'en-GB', published: '2025-10-17' });
    const element = await fixture(
      html`<newswire-article .payload=${payload} lang="en_US"></newswire-article>`,
    );
    expect(seen(element)).to.include('17 October 2025');
  });

  for (const name of ['arabic.json', 'mixed-direction.json', 'harbour-rail.json'])
    it(`${name} is accessible`, async () => {
      await expect(await show(await read(name))).to.be.accessible();
    });
});

describe('the theme', () => {
  const background = (element: Element) => getComputedStyle(element).backgroundColor;
  const themed = async (theme: string, scheme = 'light') => {
    const payload = await read('brief.json');
    const page = await fixture(html`
      <div style="color-scheme: ${scheme}">
        <newswire-article .payload=${payload} theme=${theme}></newswire-article>
      </div>
    `);
    return page.firstElementChild as NewswireArticle;
  };

  /** From 1 to 21, as WCAG 2.2 has it. */
  function contrast(one: string, other: string): number {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(color: string): number {
    const [red, green, blue] = color
      .match(/[\d.]+/g)!
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  for (const theme of ['light', 'dark'])
    it(`${theme}: all words can be read on its ground`, async () => {
      const element = await themed(theme);
      const ground = background(element);
      for (const part of findAll(
        element,
        'h2, p, a, blockquote, figcaption, [part=attribution], time, button',
      ))
        expect(contrast(getComputedStyle(part).color, ground), part.outerHTML.slice(0, 60)).to.be.at.least(
          4.5,
        );
    });

  it('light and dark have different grounds and inks', async () => {
    const [light, dark] = [await themed('light'), await themed('dark')];
    expect(luminance(background(light))).to.be.above(0.8);
    expect(luminance(background(dark))).to.be.below(0.1);
    expect(getComputedStyle(find(light, 'h2')).color).not.to.equal(getComputedStyle(find(dark, 'h2')).color);
  });

  it('auto follows the color-scheme of the page', async () => {
    for (const scheme of ['light', 'dark'])
      expect(getComputedStyle(find(await themed('auto', scheme), 'h2')).color).to.equal(
        getComputedStyle(find(await themed(scheme), 'h2')).color,
      );
  });

  it('holds against the color-scheme of the page', async () => {
    expect(background(await themed('light', 'dark'))).to.equal(background(await themed('light', 'light')));
  });

  it('is auto where the attribute says anything else', async () => {
    expect(background(await themed('sepia'))).to.equal(background(await themed('auto')));
    expect(getComputedStyle(find(await themed('sepia', 'dark'), 'h2')).color).to.equal(
      getComputedStyle(find(await themed('auto', 'dark'), 'h2')).color,
    );
  });
});

describe('a story that may not be shown', () => {
  for (const name of ['bad/withheld.json', 'bad/unknown-status.json', 'bad/embargoed.json'])
    it(`is not: ${name}`, async () => {
      const element = await show(await read(name));
      expect(isIn(element, 'error')).to.be.true;
      expect(seen(element)).to.equal('This story is not available.');
      expect(element.article).to.equal(undefined);
    });

  const bars: Record<string, object> = {
    'it is canceled': { status: 'canceled' },
    'its embargo cannot be read': { embargo: 'noon' },
    'its embargo is a moment to come': { embargo: new Date(Date.now() + 3_600_000).toISOString() },
    'its embargo is a moment to come in small letters': { embargo: '2999-01-01t00:00:00z' },
    'its embargo is a day to come': { embargo: '2999-01-01' },
  };
  for (const [why, members] of Object.entries(bars))
    it(`is not when ${why}`, async () => {
      const element = await show(storyOf([{ type: 'paragraph', text: 'High water.' }], members));
      expect(seen(element)).not.to.match(/Tides|High water/);
      expect(isIn(element, 'error')).to.be.true;
    });

  it('is when its embargo has passed', async () => {
    const element = await show(storyOf([], { embargo: new Date(Date.now() - 60_000).toISOString() }));
    expect(seen(element)).to.equal('Tides');
  });

  it('is when its embargo is a day that has passed', async () => {
    const day = new Date(Date.now() - 72 * 3_600_000).toISOString().slice(0, 10);
    expect(seen(await show(storyOf([], { embargo: day })))).to.equal('Tides');
  });
});

describe('<newswire-article> with a document of one block', () => {
  it('shows that block alone', async () => {
    const element = await show(await read('statement.json'));
    expect(squash(wordsOf(find(element, 'article blockquote')))).to.include('We publish the depth');
    expect(outline(element)).to.deep.equal([]);
  });
});

describe('an element where something is wrong', () => {
  for (const payload of [{}, { headline: 42 }, { type: 'hologram' }, [], 'text', 42, true])
    it(`shows the author’s text and a message for ${JSON.stringify(payload)}`, async () => {
      const element = await fixture(
        html`<newswire-article .payload=${payload}><p>As printed.</p></newswire-article>`,
      );
      expect(isIn(element, 'error')).to.be.true;
      expect(isShown(element.firstElementChild!)).to.be.true;
      expect(seen(element)).to.include('This content could not be loaded.');
    });

  const oddities: [what: string, set: Partial<Record<keyof NewswireArticle, unknown>>][] = [
    ['headingLevel 9', { headingLevel: 9 }],
    ['headingLevel "x"', { headingLevel: 'x' }],
    ['variant null', { variant: null }],
    ['theme 42', { theme: 42 }],
    ['timeZone 42', { timeZone: 42 }],
    ['lang "?"', { lang: '?' }],
    ['format {}', { format: {} }],
    ['crossOrigin 42', { crossOrigin: 42 }],
  ];
  for (const [what, set] of oddities)
    it(`shows the story also with the property ${what}`, async () => {
      const element = await show(await read('brief.json'));
      Object.assign(element, set);
      await element.updateComplete;
      expect(seen(element)).to.include('Night ferry to the Orrin islands');
    });

  const hard: Record<string, object> = {
    'a language tag with extensions': {
      type: 'quote',
      text: 'x',
      translatedFrom: 'pt-x-river',
      language: 'ar-u-nu-latn',
    },
    'a country that there is not': { type: 'attendees', people: [{ name: 'Agnes', country: 'XX' }] },
    'an event that ends before it starts': {
      type: 'attendees',
      event: { start: '2025-10-18', end: '2025-10-17' },
      people: [{ name: 'Agnes' }],
    },
    'an event that starts on a day and ends at a moment': {
      type: 'attendees',
      event: { start: '2025-10-17', end: '2025-10-18T10:00:00Z' },
      people: [{ name: 'Agnes' }],
    },
    'a name without letters': { type: 'attendees', people: [{ name: '42' }] },
    'a date of long ago': { type: 'quote', text: 'x', date: '0001-01-01' },
  };
  for (const [what, block] of Object.entries(hard))
    it(`shows the story also with ${what}`, async () => {
      expect(seen(await show(storyOf([block, { type: 'paragraph', text: 'High water.' }])))).to.include(
        'High water.',
      );
    });
});
