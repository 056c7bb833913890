// What a page and its reader have of an element before its story is there, when it comes, and when it does not: the space that
// is kept, the words that are said, the button to try again and where the focus is, and what the author puts in their place.
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/define.js';
import type { NewswireArticle, NewswireErrorEvent } from '../src/index.js';
import {
  address,
  control,
  find,
  findAll,
  framed,
  heard,
  isIn,
  isShown,
  json,
  later,
  reaches,
  seen,
  serve,
  stub,
  storyOf,
  wordsOf,
  onScreen,
} from './helpers.js';

const tides = { headline: 'Tides' };
const failed = 'This content could not be loaded.';
const broken = () => new Response('', { status: 404 });

/** Each test has addresses of its own, for a document is shared by all who ask for it. */
let count = 0;
const fresh = () => `/states/${++count}.json`;

const load = (inside: unknown = '') =>
  fixture<NewswireArticle>(html`<newswire-article src=${fresh()}>${inside}</newswire-article>`);

/** A story that fails until it is told to come. */
function failing() {
  const answers: (() => Response | Promise<Response>)[] = [];
  const requests = serve(() => (answers.shift() ?? broken)());
  return { requests, next: (answer: () => Response | Promise<Response>) => answers.push(answer) };
}

const skeleton = (element: Element) => find(element, '[part=skeleton]');
const retry = (element: Element) => control(element, 'Try again');
const focused = (element: Element) => element.shadowRoot!.activeElement;

/** A page of its own, that has the sheet and not yet the script; what its elements fetch comes when the test says so. */
async function pageOf(markup: string) {
  const source = (path: string) => new URL(`../src/${path}`, import.meta.url).href;
  const srcdoc = `<!doctype html><html lang="en"><title>Page</title>
    <link rel="stylesheet" href="${source('newswire.css')}" />
    <style>body { margin: 0; font: 20px / 2 monospace } .space { --newswire-min-height: 360px }</style>
    <p id="above">Above</p>${markup}<p id="below">Below</p></html>`;
  const frame = await framed({ srcdoc }, 360, 580);
  const page = frame.contentDocument!;
  const window = frame.contentWindow as Window & typeof globalThis;
  const { promise, answer } = later();
  window.fetch = () => promise;
  const element = page.querySelector<NewswireArticle>('newswire-article')!;
  const shifts: number[] = [];
  if (window.PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new window.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  /** Where the two lines around the element stand, once a reader has seen that. */
  const lines = async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(window.requestAnimationFrame);
    return [...page.querySelectorAll('#above, #below')].map((line) => line.getBoundingClientRect().top);
  };
  const start = async () => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = source('define.ts');
    page.body.append(script);
    await page.defaultView!.customElements.whenDefined('newswire-article');
    await waitUntil(() => isIn(element, 'loading'));
  };
  return { page, element, shifts, lines, start, answer };
}

describe('the space that is kept', () => {
  const picture = { type: 'image', src: address('images/boats-960.webp'), alt: '', width: 960, height: 640 };
  const high = '<p>As printed.</p>'.repeat(8);
  for (const [name, inside, kept] of [
    ['by the token', '', true],
    ['by the token, with white space inside', '\n  ', true],
    ['by the token, around a fallback', '<p>As printed.</p>', true],
    ['by the token, around loose text', 'As printed.', true],
    ['by the token, in a theme of its own', '', 'dark'],
    ['by the fallback', high, false],
    ['by a fallback of loose text', 'As printed. '.repeat(64), false],
  ] as const)
    it(`${name} holds all that comes: the script, the story, its picture`, async () => {
      const theme = kept === 'dark' ? 'theme="dark"' : '';
      const page = await pageOf(
        `<newswire-article ${kept ? 'class="space"' : ''} ${theme} src="story.json">${inside}</newswire-article>`,
      );
      const before = await page.lines();
      await page.start();
      expect(await page.lines()).to.deep.equal(before);

      let pictureAtFirst: boolean | undefined;
      page.element.addEventListener('newswire-load', () => {
        pictureAtFirst = find<HTMLImageElement>(page.element, 'img').complete;
      });
      page.answer(json(storyOf([{ ...picture, src: `${picture.src}?${fresh()}` }])));
      await waitUntil(() => isIn(page.element, 'ready'));
      expect(await page.lines()).to.deep.equal(before);
      const image = find<HTMLImageElement>(page.element, 'img');
      await waitUntil(() => image.complete && image.naturalWidth > 0);
      expect(await page.lines()).to.deep.equal(before);
      expect(pictureAtFirst).to.be.false;

      // Only Chromium counts shifts. That it does is seen from one that is made on purpose.
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      expect(page.shifts).to.deep.equal([]);
      page.page.querySelector('#above')!.append(page.page.createElement('br'), 'Above');
      await page.lines();
      expect(page.shifts).to.have.length(1);
    });

  for (const [name, inside] of [
    ['nothing', ''],
    ['white space', '\n'],
    ['a comment', '<!-- none -->'],
    ['a picture for those without scripts', '<noscript><img src="tide.png" alt=""></noscript>'],
    [
      'what is never shown',
      '<style></style><template>Tides</template><p hidden>Tides</p><p slot="error">Sorry</p>',
    ],
  ] as const)
    it(`is that of the skeleton where there is neither, but ${name}, from before the script on`, async () => {
      const page = await pageOf(`<newswire-article src="story.json">${inside}</newswire-article>`);
      const before = await page.lines();
      expect(page.element.offsetHeight).to.equal(128);
      await page.start();
      expect(await page.lines()).to.deep.equal(before);
    });

  it('is no more than a line for a line of loose text, from before the script on', async () => {
    const page = await pageOf(`<newswire-article src="story.json">As printed.</newswire-article>`);
    expect(page.element.offsetHeight).to.equal(24);
    await page.start();
    expect(page.element.offsetHeight).to.equal(24);
  });

  it('is left by a story that is higher, and what stands above never moves', async () => {
    const page = await pageOf('<newswire-article class="space" src="story.json"></newswire-article>');
    const [above, below] = await page.lines();
    await page.start();
    page.answer(
      json(storyOf(Array.from({ length: 20 }, () => ({ type: 'paragraph', text: 'High water.' })))),
    );
    await waitUntil(() => isIn(page.element, 'ready'));
    const [aboveThen, belowThen] = await page.lines();
    expect(aboveThen).to.equal(above);
    expect(belowThen).to.be.above(below);
  });

  it('is kept also when the story fails, and when it is tried again', async () => {
    const { next } = failing();
    const page = await fixture(html`
      <div>
        <style>
          newswire-article {
            --newswire-min-height: 200px;
          }
        </style>
        <newswire-article src=${fresh()}></newswire-article>
        <p>Below</p>
      </div>
    `);
    const element = page.querySelector('newswire-article')!;
    const heights = new Set([element.offsetHeight]);
    for (const answer of [broken, () => json(tides)]) {
      await reaches(element, 'error');
      heights.add(element.offsetHeight);
      next(answer);
      retry(element).click();
      await element.updateComplete;
      heights.add(element.offsetHeight);
    }
    await reaches(element, 'ready');
    heights.add(element.offsetHeight);
    expect([...heights]).to.deep.equal([200]);
  });

  it('is not left by the button while it has its way', async () => {
    const { next } = failing();
    const element = await load();
    await reaches(element, 'error');
    const { top } = retry(element).getBoundingClientRect();
    next(() => later().promise);
    retry(element).click();
    await element.updateComplete;
    expect(isIn(element, 'loading')).to.be.true;
    expect(retry(element).getBoundingClientRect().top).to.equal(top);
  });

  it('is none where an element is hidden, or has nothing to show', async () => {
    const page = await pageOf('<newswire-article hidden class="space" src="story.json"></newswire-article>');
    expect(isShown(page.element)).to.be.false;
    const empty = await fixture<HTMLElement>(
      html`<newswire-quote-card .payload=${tides}><p>As printed.</p></newswire-quote-card>`,
    );
    empty.style.setProperty('--newswire-min-height', '200px');
    expect(empty.offsetHeight).to.equal(0);
  });

  it('shows nothing of the fallback below the story, whatever that says of itself', async () => {
    const element = await fixture(html`
      <newswire-article .payload=${tides}>
        <p style="visibility: visible; height: 200px">As <a href="#top">printed</a>.</p>
      </newswire-article>
    `);
    await onScreen();
    const { left, bottom } = element.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, bottom - 30) === element).to.be.true;
    expect(element.clientHeight).to.be.at.least(200);
  });

  it('changes nothing in the story itself', async () => {
    const story = storyOf([
      picture,
      { type: 'related', links: [{ url: '/0', headline: 'Tides', image: { src: picture.src, alt: '' } }] },
    ]);
    const places = async (inside: unknown) => {
      const element = await fixture(html`<newswire-article .payload=${story}>${inside}</newswire-article>`);
      const { left, top } = element.getBoundingClientRect();
      return findAll(element, '[part]').map((part) => {
        const rect = part.getBoundingClientRect();
        const measures = [rect.left - left, rect.top - top, rect.width, rect.height];
        return [part.getAttribute('part'), ...measures.map((pixels) => pixels.toFixed(1))];
      });
    };
    expect(await places(html`<p style="height: 900px">As printed.</p>`)).to.deep.equal(await places(''));
  });
});

describe('what the page shows before the script', () => {
  it('is that of the skeleton and of what stands above and below it, in their order', async () => {
    const page = await pageOf(
      '<newswire-article src="story.json"><p slot="footer">Under</p><p slot="header">Over</p></newswire-article>',
    );
    const places = () => [...page.element.children].map((child) => child.getBoundingClientRect().top);
    const before = [await page.lines(), places()];
    await page.start();
    expect([await page.lines(), places()]).to.deep.equal(before);
  });

  for (const [name, place] of [
    ['a float', 'float: left'],
    ['a column that is as wide as what is in it', 'width: fit-content'],
    ['a centred column', 'display: flex; flex-direction: column; align-items: center'],
    ['a cell of a table', 'display: table-cell'],
    ['a line of text', 'display: inline-block'],
    ['a grid as wide as what is in it', 'display: grid; grid: auto / auto auto'],
  ] as const)
    for (const inside of ['', '<p>As printed.</p>', 'As printed.'])
      it(`is as wide as it will be in ${name}, with ${inside || 'nothing'} inside`, async () => {
        const { element, start } = await pageOf(
          `<div style="${place}"><newswire-article src="story.json">${inside}</newswire-article></div>`,
        );
        const before = element.offsetWidth;
        await start();
        expect(before).to.equal(element.offsetWidth);
      });

  it('is the fallback, and no word of a failure', async () => {
    const { page } = await pageOf(
      '<newswire-article src="story.json"><p>As printed.</p><p slot="error">Sorry.</p></newswire-article>',
    );
    const [fallback, error] = page.querySelectorAll('newswire-article p');
    expect([isShown(fallback), isShown(error)]).to.deep.equal([true, false]);
  });

  it('is as the page’s own style sheets have it', async () => {
    const { page, element } = await pageOf(
      '<newswire-article src="story.json">As printed.</newswire-article>',
    );
    const sheet = page.createElement('style');
    sheet.textContent = 'newswire-article { margin-block: 40px; letter-spacing: 3px }';
    page.head.append(sheet);
    const { marginTop, letterSpacing } = page.defaultView!.getComputedStyle(element);
    expect([marginTop, letterSpacing]).to.deep.equal(['40px', '3px']);
  });
});

describe('the skeleton', () => {
  for (const [name, inside] of [
    ['nothing', ''],
    ['white space', '\n  '],
    ['a comment', document.createComment('As printed.')],
    ['a header and a footer', html`<p slot="header">Above</p><p slot="footer">Below</p>`],
    ['a picture for those without scripts', document.createElement('noscript')],
    ['a template', document.createElement('template')],
    ['a style sheet', document.createElement('style')],
    ['what the page hides', html`<p hidden>As printed.</p>`],
  ] as const)
    it(`is shown where there is ${name} inside`, async () => {
      serve(() => later().promise);
      expect(isShown(skeleton(await load(inside)))).to.be.true;
    });

  for (const [name, inside] of [
    ['loose text', 'As printed.'],
    ['an element', html`<p>As printed.</p>`],
    ['a picture', html`<img src=${address('images/boats-960.webp')} alt="" />`],
  ] as const)
    it(`is not shown where there is ${name} inside`, async () => {
      serve(() => later().promise);
      expect(skeleton(await load(inside)) === null).to.be.true;
    });

  it('goes when a fallback comes, as from a page that is still being read', async () => {
    serve(() => later().promise);
    const element = await load('\n');
    const fallback = document.createElement('p');
    fallback.append('As printed.');
    element.append(fallback);
    await waitUntil(() => !skeleton(element));
    expect(isShown(fallback)).to.be.true;
  });
});

describe('the states', () => {
  const states = ['loading', 'ready', 'error', 'empty'] as const;
  const of = (element: Element) => states.filter((state) => isIn(element, state));

  it('follow one another, and never are two at a time', async () => {
    const { next } = failing();
    next(() => aTimeout(20).then(broken));
    const element = await load();
    const found = [of(element)];
    const then = async (state: (typeof states)[number]) => {
      await reaches(element, state);
      found.push(of(element));
    };
    const again = async (answer: () => Response) => {
      next(() => aTimeout(20).then(answer));
      retry(element).click();
      await element.updateComplete;
      found.push(of(element));
    };
    await then('error');
    await again(broken);
    await then('error');
    await again(() => json({ headline: '', body: [] }));
    await then('empty');
    element.payload = tides;
    await then('ready');
    expect(found.map(String)).to.deep.equal([
      'loading',
      'error',
      'loading',
      'error',
      'loading',
      'empty',
      'ready',
    ]);
  });

  for (const [name, set] of [
    ['knows none', undefined],
    [
      'knows only such as begin with two dashes',
      {
        clear() {},
        add() {
          throw new DOMException('', 'SyntaxError');
        },
      },
    ],
  ] as const)
    it(`are not missed in an engine that ${name}`, async () => {
      stub(HTMLElement.prototype, 'attachInternals', () => ({ states: set }));
      serve(() => json(tides));
      const loads = heard('newswire-load');
      const element = await load(html`<p>As printed.</p>`);
      await waitUntil(() => loads.length === 1);
      expect(seen(element)).to.equal('Tides');
      expect(isShown(element.querySelector('p')!)).to.be.false;
    });

  it('tell assistive technology that the element is busy, and when it is no longer', async () => {
    const attach = HTMLElement.prototype.attachInternals;
    let internals!: ElementInternals;
    stub(HTMLElement.prototype, 'attachInternals', function (this: HTMLElement) {
      return (internals = attach.call(this));
    });
    const { next } = failing();
    next(() => aTimeout(20).then(broken));
    const element = await load();
    const busy = [internals.ariaBusy];
    await reaches(element, 'error');
    busy.push(internals.ariaBusy);
    next(() => aTimeout(20).then(() => json(tides)));
    retry(element).click();
    await element.updateComplete;
    busy.push(internals.ariaBusy);
    await reaches(element, 'ready');
    busy.push(internals.ariaBusy);
    expect(busy).to.deep.equal(['true', 'false', 'true', 'false']);
  });
});

describe('what a screen reader hears', () => {
  /** All that is said in the element's live region, which is there from the start. */
  function said(element: Element) {
    const region = find(element, '[aria-live=polite]');
    const words: string[] = [];
    const listen = () => {
      const now = wordsOf(region).trim();
      if (now !== (words.at(-1) ?? '')) words.push(now);
    };
    new MutationObserver(listen).observe(region, { childList: true, characterData: true, subtree: true });
    listen();
    return words;
  }

  it('is nothing for a story that comes', async () => {
    serve(() => aTimeout(20).then(() => json(tides)));
    const element = await load();
    const words = said(element);
    await reaches(element, 'ready');
    element.reload();
    await element.updateComplete;
    await reaches(element, 'ready');
    await aTimeout(0);
    expect(words).to.deep.equal([]);
  });

  it('is one sentence, once, for a story that does not come: what was wrong is for the page’s author', async () => {
    const errors = heard('newswire-error');
    const { promise, answer } = later();
    serve(() => promise);
    const element = await load(html`<p>As printed.</p>`);
    const words = said(element);
    answer(broken());
    await reaches(element, 'error');
    element.headingLevel = 3;
    await element.updateComplete;
    await aTimeout(0);
    expect(words).to.deep.equal([failed]);
    expect(seen(element)).to.equal(`${failed} Try again`);
    expect(errors.map(({ error }) => error.message)[0]).to.include('404');
  });

  it('is what became of another try, each time', async () => {
    const { next } = failing();
    const element = await load();
    await reaches(element, 'error');
    const words = said(element);
    for (const [answer, state] of [
      [broken, 'error'],
      [() => json(tides), 'ready'],
    ] as const) {
      next(() => aTimeout(20).then(answer));
      retry(element).click();
      await element.updateComplete;
      await reaches(element, state);
      await aTimeout(0);
    }
    expect(words).to.deep.equal([failed, 'Loading…', failed, 'Loading…', 'This content is loaded.']);
    expect(seen(element)).to.equal('Tides');
    await expect(element).to.be.accessible();
  });

  it('is nothing of an earlier failure in the next story', async () => {
    const { next } = failing();
    const element = await load();
    await reaches(element, 'error');
    next(() => aTimeout(20).then(() => json(tides)));
    element.src = fresh();
    const words = said(element);
    await reaches(element, 'ready');
    await aTimeout(0);
    expect(words.filter(Boolean)).to.deep.equal([failed]);
  });
});

describe('trying again by the keyboard', () => {
  it('can be done again and again, and then goes on in the story', async () => {
    const { requests, next } = failing();
    const element = await load();
    await reaches(element, 'error');
    const button = retry(element);
    button.focus();
    for (let tries = 2; tries < 5; tries++) {
      const { promise, answer } = later();
      next(() => promise);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => requests.length === tries);
      await element.updateComplete;
      expect(button.ariaDisabled).to.equal('true');
      // Once is enough, and a reader who is impatient does no harm.
      await sendKeys({ press: 'Enter' });
      answer(broken());
      await reaches(element, 'error');
      expect(requests.length).to.equal(tries);
      expect(focused(element) === button).to.be.true;
      expect(button.ariaDisabled).to.equal('false');
    }
    const { scrollX, scrollY } = window;
    next(() => json({ headline: 'Tides', url: 'https://example.org/', body: [] }));
    await sendKeys({ press: 'Enter' });
    await reaches(element, 'ready');
    expect(focused(element)!.contains(find(element, 'h2'))).to.be.true;
    expect([window.scrollX, window.scrollY]).to.deep.equal([scrollX, scrollY]);
  });

  it('leaves the focus where it is for those who are elsewhere', async () => {
    const { next } = failing();
    const element = await load(html`<p slot="header"><a href="#top">Top</a></p>`);
    const link = element.querySelector('a')!;
    link.focus();
    await reaches(element, 'error');
    expect(document.activeElement === link).to.be.true;
    next(() => json(tides));
    element.reload();
    await reaches(element, 'ready');
    expect(document.activeElement === link).to.be.true;
    expect(focused(element) === null).to.be.true;
  });

  it('leaves the focus to an element that the page itself has made one to focus', async () => {
    serve(() => json(tides));
    const element = await load();
    element.tabIndex = 0;
    element.focus();
    await reaches(element, 'ready');
    expect(focused(element) === null).to.be.true;
  });

  it('is not lost with a button of the author’s own', async () => {
    const { next } = failing();
    const element = await load(html`<p slot="error">Sorry. <button type="button">Once more</button></p>`);
    const button = element.querySelector('button')!;
    button.addEventListener('click', () => element.reload());
    await reaches(element, 'error');
    button.focus();
    next(() => json(tides));
    await sendKeys({ press: 'Enter' });
    await reaches(element, 'ready');
    await nextFrame();
    expect(document.activeElement === element).to.be.true;
    expect(focused(element)!.contains(find(element, 'h2'))).to.be.true;
  });
});

describe('what the author puts in the place', () => {
  const own = html`<p slot="loading">One moment.</p>
    <p slot="error">Sorry.</p>`;
  const shown = (element: Element) =>
    [...element.children].filter((child) => isShown(child)).map(({ textContent }) => textContent);

  it('of the skeleton and of the sentence is shown in its state, and in no other', async () => {
    const { next } = failing();
    next(() => aTimeout(20).then(broken));
    const element = await load(own);
    expect(shown(element)).to.deep.equal(['One moment.']);
    expect(skeleton(element) && isShown(skeleton(element))).not.to.be.true;
    await reaches(element, 'error');
    expect(shown(element)).to.deep.equal(['Sorry.']);
    expect(seen(element)).not.to.include(failed);
    await expect(element).to.be.accessible();
    next(() => json(tides));
    retry(element).click();
    await reaches(element, 'ready');
    expect(shown(element)).to.deep.equal([]);
    expect(seen(element)).to.equal('Tides');
  });

  it('stands below the fallback', async () => {
    failing().next(() => aTimeout(20).then(broken));
    const element = await load(html`${own}<p>As printed.</p>`);
    const inOrder = () =>
      [...element.children]
        .filter((child) => isShown(child))
        .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
        .map(({ textContent }) => textContent);
    expect(inOrder()).to.deep.equal(['As printed.', 'One moment.']);
    await reaches(element, 'error');
    expect(inOrder()).to.deep.equal(['As printed.', 'Sorry.']);
  });

  it('keeps the button to try again, which the author may hide', async () => {
    failing();
    const element = await load(own);
    await reaches(element, 'error');
    expect(isShown(retry(element))).to.be.true;
    const style = document.createElement('style');
    style.textContent = 'newswire-article::part(retry) { display: none }';
    element.before(style);
    expect(isShown(retry(element))).to.be.false;
  });

  it('is not shown for a story that may not be published', async () => {
    serve(() => json({ ...tides, status: 'withheld' }));
    const element = await load(html`${own}<p>As printed.</p>`);
    await reaches(element, 'error');
    expect(shown(element)).to.deep.equal([]);
    expect(seen(element)).to.equal('This story is not available.');
  });
});

describe('a link that the reader opens elsewhere', () => {
  const follow = async (type: string, how: MouseEventInit) => {
    const element = await fixture(
      html`<newswire-related-links .payload=${{ type: 'related', links: [{ url: '/0', headline: 'Tides' }] }}></newswire-related-links>`,
    );
    const events = heard('newswire-navigate');
    element.addEventListener('newswire-navigate', (event) => event.preventDefault());
    const click = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...how });
    let cancelled: boolean | undefined;
    // Last in line: asks what became of the click, and keeps the test's page where it is.
    window.addEventListener(
      type,
      (event) => {
        cancelled = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    find(element, 'a').dispatchEvent(click);
    return [events.length, cancelled];
  };

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
    it(`is left to the browser: ${key}`, async () => {
      expect(await follow('click', { [key]: true })).to.deep.equal([0, false]);
    });

  it('is left to the browser: the middle button', async () => {
    expect(await follow('auxclick', { button: 1 })).to.deep.equal([0, false]);
  });

  it('is the page’s router’s otherwise', async () => {
    expect(await follow('click', {})).to.deep.equal([1, true]);
  });
});

describe('a story that is loaded again', () => {
  it('stays where it is until the next edition is there', async () => {
    const { next } = failing();
    const { promise, answer } = later();
    next(() => json(tides));
    next(() => promise);
    const element = await load();
    await reaches(element, 'ready');
    await onScreen();
    const height = element.offsetHeight;
    element.reload();
    await element.updateComplete;
    expect([isIn(element, 'loading'), seen(element), element.offsetHeight]).to.deep.equal([
      true,
      'Tides',
      height,
    ]);
    answer(json({ headline: 'Ebb' }));
    await reaches(element, 'ready');
    expect(seen(element)).to.equal('Ebb');
  });

  it('stays when the next edition cannot be had, and the page is told', async () => {
    const { next } = failing();
    next(() => json(tides));
    const element = await load(html`<p>As printed.</p>`);
    await reaches(element, 'ready');
    const events = heard('newswire-error', 'newswire-load');
    element.reload();
    await waitUntil(() => events.length);
    expect((events[0] as NewswireErrorEvent).error.kind).to.equal('http');
    expect([isIn(element, 'ready'), seen(element)]).to.deep.equal([true, 'Tides']);
    expect(isShown(element.querySelector('p')!)).to.be.false;
  });

  it('that is unchanged leaves open what the reader has opened', async () => {
    const people = ['Ada', 'Ole', 'Ines'].map((name) => ({ name }));
    serve(() => json({ type: 'attendees', people }));
    const element = await fixture<HTMLElement & { reload(): void; updateComplete: Promise<unknown> }>(
      html`<newswire-attendee-list src=${fresh()} limit="1"></newswire-attendee-list>`,
    );
    await reaches(element, 'ready');
    control(element, 'Show all 3').click();
    await element.updateComplete;
    const events = heard('newswire-load');
    element.reload();
    await waitUntil(() => events.length);
    expect(seen(element)).to.include('Ines');
    people.push({ name: 'Per' });
    element.reload();
    await waitUntil(() => events.length === 2);
    expect(seen(element)).to.include('Show all 4').and.not.to.include('Ines');
  });

  it('that is withheld stays so for an element that is taken out and put back meanwhile', async () => {
    const { next } = failing();
    next(() => json({ ...tides, status: 'withheld' }));
    next(() => later().promise);
    const element = await load(html`<p>As printed.</p>`);
    await reaches(element, 'error');
    element.reload();
    await element.updateComplete;
    const place = element.parentElement!;
    element.remove();
    await aTimeout(0);
    place.append(element);
    await reaches(element, 'error');
    expect(isShown(element.querySelector('p')!)).to.be.false;
  });

  for (const [what, edition] of [
    ['is withheld', { ...tides, status: 'withheld' }],
    ['is no story any more', { moved: true }],
  ] as const)
    it(`goes when its next edition ${what}`, async () => {
      const { next } = failing();
      next(() => json(tides));
      next(() => json(edition));
      const element = await load();
      await reaches(element, 'ready');
      element.reload();
      await reaches(element, 'error');
      expect(seen(element)).not.to.include('Tides');
    });

  it('that has nothing to show takes up no space meanwhile, nor when it cannot be had', async () => {
    const { next } = failing();
    const { promise, answer } = later();
    next(() => json(tides));
    next(() => promise);
    const element = await fixture<NewswireArticle>(
      html`<newswire-related-links src=${fresh()}></newswire-related-links>`,
    );
    await reaches(element, 'empty');
    const events = heard('newswire-error');
    element.reload();
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(0);
    answer(broken());
    await waitUntil(() => events.length);
    expect([isIn(element, 'empty'), element.offsetHeight]).to.deep.equal([true, 0]);
  });

  it('says nothing of a failure that is over', async () => {
    const { next } = failing();
    const element = await load();
    await reaches(element, 'error');
    next(() => json(tides));
    retry(element).click();
    await reaches(element, 'ready');
    next(() => later().promise);
    element.reload();
    await element.updateComplete;
    expect(seen(element)).to.equal('Tides');
    expect(findAll(element, '[part=error]')).to.have.length(0);
  });

  it('has its message and its button when what is inside the element has become bad', async () => {
    const element = await fixture<NewswireArticle>(html`<newswire-article></newswire-article>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(tides);
    element.append(script);
    element.reload();
    await reaches(element, 'ready');
    script.textContent = '{';
    element.reload();
    await reaches(element, 'error');
    expect(seen(element)).to.equal(`${failed} Try again`);
  });

  it('shows no fallback while it is not known whether it is still withheld', async () => {
    const { next } = failing();
    next(() => json({ ...tides, status: 'withheld' }));
    const element = await load(html`<p>As printed.</p>`);
    await reaches(element, 'error');
    next(() => later().promise);
    element.reload();
    await element.updateComplete;
    expect(isIn(element, 'loading')).to.be.true;
    expect(isShown(element.querySelector('p')!)).to.be.false;
  });

  it('keeps the focus that was on a link of its fallback', async () => {
    const { promise, answer } = later();
    serve(() => promise);
    const element = await load(html`<p><a href="#top">As printed.</a></p>`);
    element.querySelector('a')!.focus();
    answer(json(tides));
    await reaches(element, 'ready');
    expect(document.activeElement === element).to.be.true;
    element.querySelector('a')!.focus();
    expect(document.activeElement === element.querySelector('a')).to.be.false;
  });
});
