// The blocks that only an article shows, and what stands below a story.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/define.js';
import type { NewswireArticle } from '../src/index.js';
import { viewport } from './engines/commands.js';
import {
  blockOf,
  control,
  find,
  findAll,
  heard,
  outline,
  read,
  reaches,
  seen,
  squash,
  storyOf,
  wordsOf,
  onScreen,
} from './helpers.js';

const show = async (payload: object): Promise<NewswireArticle> => {
  const element = await fixture<NewswireArticle>(
    html`<newswire-article .payload=${payload}></newswire-article>`,
  );
  await reaches(element, 'ready');
  return element;
};
const showBlock = (block: object, more?: object): Promise<NewswireArticle> => show(storyOf([block], more));

describe('a pull quote', () => {
  it('is set in a quotation of its own, with whose words they are', async () => {
    const element = await showBlock({
      type: 'pullquote',
      text: 'Wait for the gears',
      attribution: 'Ruth Amblecote',
    });
    expect(find(element, '[part=pullquote] blockquote').textContent).to.equal('Wait for the gears');
    expect(squash(wordsOf(find(element, '[part=pullquote] figcaption')))).to.equal('Ruth Amblecote');
  });

  it('has no caption where nobody is named', async () => {
    const element = await showBlock({ type: 'pullquote', text: 'Wait for the gears' });
    expect(findAll(element, 'figcaption')).to.have.length(0);
  });
});

describe('a gallery', () => {
  const images = ['boats', 'chart', 'rails'].map((name) => ({
    src: `/test/fixtures/images/${name}-960.webp`,
    width: 960,
    height: 640,
    alt: `A picture of ${name}`,
    caption: `Caption of ${name}.`,
    credit: 'Ida Brandvold',
  }));

  it('is a list of its pictures, each with its caption and credit', async () => {
    const element = await showBlock({ type: 'gallery', images });
    const rows = findAll(element, '[part=gallery] li');
    expect(find(element, '[part=gallery]').getAttribute('role')).to.equal('list');
    expect(rows.map((row) => row.querySelector('img')!.alt)).to.deep.equal(images.map(({ alt }) => alt));
    expect(rows.map((row) => squash(wordsOf(row)))).to.deep.equal(
      images.map(({ caption, credit }) => `${caption} ${credit}`),
    );
  });

  it('stands in one column on a phone and in more where there is room', async () => {
    const element = await showBlock({ type: 'gallery', images });
    await onScreen();
    const columns = () => new Set(findAll(element, 'li').map((row) => row.getBoundingClientRect().left)).size;
    element.style.width = '300px';
    expect(columns()).to.equal(1);
    element.style.width = '700px';
    expect(columns()).to.equal(3);
  });

  it('is nothing without pictures', async () => {
    expect(seen(await showBlock({ type: 'gallery', images: [] }))).to.equal('Tides');
  });
});

describe('a recording', () => {
  it('is the browser’s own player with its files, captions and poster, and fetches no more than the metadata', async () => {
    const story = await read('harbour-rail.json');
    const element = await fixture<NewswireArticle>(
      html`<newswire-article src="/test/fixtures/harbour-rail.json"></newswire-article>`,
    );
    await reaches(element, 'ready');
    const video = find<HTMLVideoElement>(element, 'video');
    const { sources, tracks, poster, title } = blockOf(story, 'video');
    const at = (path: string) => new URL(path, new URL('/test/fixtures/', location.href)).href;
    expect(video.controls).to.equal(true);
    expect(video.autoplay).to.equal(false);
    expect(video.preload).to.equal('metadata');
    expect(video.poster).to.equal(at(poster!.src));
    expect(video.getAttribute('aria-label')).to.equal(title);
    expect([...video.querySelectorAll('source')].map(({ src, type }) => [src, type])).to.deep.equal(
      sources.map(({ src, type }) => [at(src), type]),
    );
    expect(
      [...video.querySelectorAll('track')].map(({ src, srclang, kind, label }) => ({
        src,
        language: srclang,
        kind,
        label,
      })),
    ).to.deep.equal(tracks!.map((track) => ({ ...track, src: at(track.src) })));
    expect(find<HTMLAudioElement>(element, 'audio').preload).to.equal('metadata');
  });

  it('keeps its place before the poster is there', async () => {
    const poster = { src: 'there-is-none.webp', width: 400, height: 100, alt: '' };
    const element = await showBlock({
      type: 'video',
      sources: [{ src: '/test/fixtures/media/first-train.webm' }],
      poster,
    });
    element.style.width = '400px';
    expect(find(element, 'video').offsetHeight).to.equal(100);
  });

  it('has its transcript behind a control that the keyboard opens', async () => {
    const element = await showBlock({
      type: 'audio',
      sources: [{ src: '/test/fixtures/media/edvin-marsh.mp3' }],
      transcript: 'The lamp went first.\nThen a noise.',
    });
    const words = find(element, 'details p');
    expect(words.checkVisibility()).to.equal(false);
    find(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words.checkVisibility());
    expect(wordsOf(words)).to.equal('The lamp went first.\nThen a noise.');
  });

  it('is named by what it is where it has no title', async () => {
    const element = await showBlock({
      type: 'audio',
      sources: [{ src: '/test/fixtures/media/edvin-marsh.mp3' }],
    });
    expect(find(element, 'audio').getAttribute('aria-label')).to.equal('Audio');
  });

  it('plays the next story’s file in the next story', async () => {
    const audio = (query: string) =>
      storyOf([{ type: 'audio', sources: [{ src: `/test/fixtures/media/edvin-marsh.mp3?${query}` }] }]);
    const element = await show(audio('one'));
    const plays = (query: string) =>
      waitUntil(() => find<HTMLAudioElement>(element, 'audio').currentSrc.endsWith(query), undefined, {
        timeout: 5000,
      });
    await plays('one');
    element.payload = audio('two');
    await plays('two');
  });

  it('has its transcript closed in the next story', async () => {
    const audio = (query: string) =>
      storyOf([
        {
          type: 'audio',
          sources: [{ src: `/test/fixtures/media/edvin-marsh.mp3?${query}` }],
          transcript: query,
        },
      ]);
    const element = await show(audio('one'));
    find(element, 'summary').click();
    expect(find<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    element.payload = audio('two');
    await element.updateComplete;
    expect(find<HTMLDetailsElement>(element, 'details').open).to.equal(false);
  });

  it('is nothing without a file', async () => {
    const element = await showBlock({
      type: 'video',
      sources: [{ src: 'javascript:alert(1)' }],
      title: 'A film',
    });
    expect(seen(element)).to.equal('Tides');
    expect(element.issues).to.have.length(1);
  });
});

describe('an embed', () => {
  const page = new URL('/test/pages/all.html', location.href).href;
  const open = async (element: NewswireArticle, words: string): Promise<HTMLIFrameElement> => {
    control(element, words).click();
    await element.updateComplete;
    return find<HTMLIFrameElement>(element, 'iframe');
  };

  it('says what it is and whose, with a link, and asks nothing of the other site', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await showBlock({
      type: 'embed',
      url: 'https://maps.example/harbour',
      title: 'Map of the line',
      provider: 'Tidechart Maps',
      html: '<img src="https://maps.example/pixel.gif">',
    });
    await aTimeout(50);
    expect(findAll(element, 'iframe, img, object, embed')).to.have.length(0);
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .filter(({ name }) => name.includes('example')),
    ).to.deep.equal([]);
    expect(seen(element)).to.equal('Tides Map of the line Tidechart Maps Show content from Tidechart Maps');
    expect(find<HTMLAnchorElement>(element, '[part=embed] a').href).to.equal('https://maps.example/harbour');
  });

  it('is named by its site and its address where nothing else is known', async () => {
    const element = await showBlock({ type: 'embed', url: 'https://maps.example/harbour' });
    expect(seen(element)).to.equal(
      'Tides https://maps.example/harbour maps.example Show content from maps.example',
    );
  });

  it('shows its HTML after the click, in a frame that is apart from the page and cannot reach it', async () => {
    const said: unknown[] = [];
    const listen = ({ data, origin }: MessageEvent) => void said.push([data, origin]);
    addEventListener('message', listen);
    const element = await showBlock({
      type: 'embed',
      url: page,
      title: 'Map',
      provider: 'Maps',
      html: `<p>A map</p><script>
        let reached = 'no';
        try { reached = String(parent.document.title.length >= 0); } catch { /* as it ought to be */ }
        parent.postMessage('reached: ' + reached, '*');
      </script>`,
    });
    const frame = await open(element, 'Show content from Maps');
    expect(frame.title).to.equal('Map');
    expect(frame.sandbox.contains('allow-same-origin')).to.equal(false);
    await waitUntil(() => said.length > 0, 'the frame never loads', { timeout: 5000 });
    removeEventListener('message', listen);
    expect(said).to.deep.equal([['reached: no', 'null']]);
    expect(frame.contentDocument).to.equal(null);
  });

  it('shows its address where it has no HTML; from the page’s own origin it gets none', async () => {
    const own = await open(
      await showBlock({ type: 'embed', url: page, provider: 'Us' }),
      'Show content from Us',
    );
    expect(own.src).to.equal(page);
    expect(own.sandbox.contains('allow-same-origin')).to.equal(false);
    const other = await open(
      await showBlock({ type: 'embed', url: 'https://127.0.0.1:9/', provider: 'Them' }),
      'Show content from Them',
    );
    expect(other.sandbox.contains('allow-same-origin')).to.equal(true);
    expect(other.sandbox.contains('allow-top-navigation')).to.equal(false);
  });

  it('gives the frame the shape that it says, and the keyboard’s focus', async () => {
    const element = await showBlock({
      type: 'embed',
      url: page,
      html: '<p>Map</p>',
      provider: 'Maps',
      width: 400,
      height: 100,
    });
    element.style.width = '400px';
    const frame = await open(element, 'Show content from Maps');
    expect(frame.getBoundingClientRect().width / frame.getBoundingClientRect().height).to.be.closeTo(4, 0.1);
    await waitUntil(() => element.shadowRoot!.activeElement === frame);
  });

  it('says whose it is below the frame too', async () => {
    const element = await showBlock({
      type: 'embed',
      url: page,
      title: 'Map',
      provider: 'Maps',
      html: '<p>A map</p>',
    });
    await open(element, 'Show content from Maps');
    expect(squash(wordsOf(find(element, 'figcaption')))).to.equal('Map Maps');
    expect(find<HTMLAnchorElement>(element, 'figcaption a').href).to.equal(page);
  });

  it('goes on in its frame when the article is shown anew', async () => {
    const said: unknown[] = [];
    const listen = ({ data }: MessageEvent) => void said.push(data);
    addEventListener('message', listen);
    const element = await showBlock({
      type: 'embed',
      url: page,
      provider: 'Maps',
      html: '<script>parent.postMessage("loaded", "*")</script>',
    });
    await open(element, 'Show content from Maps');
    await waitUntil(() => said.length, 'the frame never loads', { timeout: 5000 });
    element.theme = 'dark';
    await element.updateComplete;
    await aTimeout(300);
    removeEventListener('message', listen);
    expect(said).to.deep.equal(['loaded']);
  });

  it('opens also where it stands in a list', async () => {
    const embed = { type: 'embed', url: page, html: '<p>Map</p>', provider: 'Maps' };
    const element = await showBlock({ type: 'list', items: [[embed]] });
    expect(await open(element, 'Show content from Maps')).to.exist;
  });

  it('is closed again in the next story', async () => {
    const element = await showBlock({ type: 'embed', url: page, html: '<p>Map</p>', provider: 'Maps' });
    await open(element, 'Show content from Maps');
    element.payload = storyOf([{ type: 'embed', url: page, html: '<p>Map</p>', provider: 'Maps' }], {
      kicker: 'Later',
    });
    await element.updateComplete;
    expect(findAll(element, 'iframe')).to.have.length(0);
  });
});

describe('a table', () => {
  const table = {
    type: 'table',
    caption: 'Containers',
    head: ['Year', 'By rail'],
    rows: [
      ['2024', '0'],
      [['2026 ', { text: '(forecast)', marks: ['emphasis'] }], ''],
    ],
  };

  it('has its caption, header cells with their scope, and its cells', async () => {
    const element = await showBlock(table);
    expect(find(element, 'caption').textContent).to.equal('Containers');
    expect(
      findAll(element, 'th').map((cell) => [cell.textContent, cell.getAttribute('scope')]),
    ).to.deep.equal([
      ['Year', 'col'],
      ['By rail', 'col'],
    ]);
    expect(findAll(element, 'td').map((cell) => squash(cell.textContent))).to.deep.equal([
      '2024',
      '0',
      '2026 (forecast)',
      '',
    ]);
    expect(find(element, 'td em').textContent).to.equal('(forecast)');
  });

  it('scrolls inside itself in a narrow column, in reach of the keyboard, and is no stop where it need not', async () => {
    const wide = { ...table, rows: [Array.from({ length: 12 }, (_, index) => `Column${index}`)] };
    const element = await showBlock(wide);
    const scroller = find(element, '[part=scroller]');
    element.style.width = '240px';
    await waitUntil(() => scroller.tabIndex === 0);
    expect(element.scrollWidth).to.equal(240);
    scroller.focus();
    expect(element.shadowRoot!.activeElement).to.equal(scroller);
    expect(scroller.getAttribute('aria-label')).to.equal('Containers');
    element.style.width = '2400px';
    await waitUntil(() => !scroller.hasAttribute('tabindex'));
  });

  it('comes within reach of the keyboard when its text grows wider', async () => {
    const element = await showBlock(table);
    const scroller = find(element, '[part=scroller]');
    element.style.width = '400px';
    await waitUntil(() => scroller.role === 'group');
    await aTimeout(100);
    expect(scroller.hasAttribute('tabindex')).to.equal(false);
    find(element, 'table').style.fontSize = '100px'; // as a late font does
    await waitUntil(() => scroller.tabIndex === 0);
  });

  it('sets its numbers at the right of their column, but for the first, which names the rows', async () => {
    const element = await showBlock({
      type: 'table',
      head: ['Year', 'By rail', 'Cost', 'Note', 'Nothing'],
      rows: [
        ['2024', '1,200', '€ 3.5', '12', ''],
        ['2025', '–', '−4 %', 'about 12', ''],
        ['2026', [{ text: '980', marks: ['strong'] }], '', '9'],
      ],
    });
    const side = (cell: Element) => getComputedStyle(cell).textAlign;
    expect(findAll(element, 'th').map(side)).to.deep.equal(['start', 'right', 'right', 'start', 'start']);
    for (const row of findAll(element, 'tbody tr'))
      expect([...row.children].slice(0, 4).map(side)).to.deep.equal(['start', 'right', 'right', 'start']);
  });

  it('is nothing without cells', async () => {
    expect(seen(await showBlock({ type: 'table', caption: 'Nothing', rows: [] }))).to.equal('Tides');
  });
});

describe('a picture', () => {
  it('keeps its focal point in sight where it is cropped', async () => {
    const image = { src: '/test/fixtures/images/boats-960.webp', alt: '', focalPoint: { x: 0.25, y: 0.9 } };
    const element = await showBlock({ type: 'gallery', images: [image] });
    expect(getComputedStyle(find(element, 'img')).objectPosition).to.equal('25% 90%');
  });

  it('is fetched in the size that its column needs', async () => {
    await viewport(800);
    const element = await fixture<NewswireArticle>(
      html`<newswire-article style="width: 200px"></newswire-article>`,
    );
    const now = Date.now(); // what is in the cache would win
    const at = (width: number) => `/test/fixtures/images/harbour-${width}.webp?${now}`;
    element.payload = storyOf([
      {
        type: 'image',
        src: at(960),
        alt: '',
        width: 960,
        height: 640,
        sources: [480, 960].map((width) => ({ src: at(width), width })),
      },
    ]);
    await element.updateComplete;
    const image = find<HTMLImageElement>(element, 'img');
    await waitUntil(() => image.currentSrc !== '');
    expect(image.currentSrc).to.equal(new URL(at(480), location.href).href);
  });
});

describe('below a story', () => {
  const below = {
    corrections: [
      { date: '2025-10-18', text: ['It was ', { text: '340 metres', marks: ['strong'] }, '.'] },
      { text: 'The name is Amblecote.' },
    ],
    topics: [{ name: 'Railways', url: 'https://courier.example/railways' }, { name: 'Kesterhaven' }],
    rights: {
      notice: '© 2025 The Courier',
      licence: 'All rights reserved',
      url: 'https://courier.example/rights',
    },
  };
  const words =
    'Corrections October 18, 2025 It was 340 metres. The name is Amblecote. Topics Railways Kesterhaven © 2025 The Courier · All rights reserved';

  it('stand the corrections with their dates, the topics and the rights', async () => {
    const element = await show({ headline: 'Tides', language: 'en', ...below });
    expect(seen(element)).to.equal(`Tides ${words}`);
    expect(outline(element)).to.deep.equal(['2 Tides', '3 Corrections', '3 Topics']);
  });

  it('stands nothing where there is none of them', async () => {
    const element = await show({ headline: 'Tides', corrections: [], topics: [], rights: {} });
    expect(seen(element)).to.equal('Tides');
    expect(outline(element)).to.deep.equal(['2 Tides']);
  });

  it('tells of a topic that is followed', async () => {
    const element = await show({ headline: 'Tides', ...below });
    const events = heard('newswire-navigate');
    element.addEventListener('newswire-navigate', (event) => event.preventDefault());
    control(element, 'Railways').click();
    expect(events.map(({ url, kind }) => [url, kind])).to.deep.equal([
      ['https://courier.example/railways', 'topic'],
    ]);
  });

  for (const [name, rights, shown] of [
    ['the holder where there is no notice', { holder: 'The Courier' }, '© The Courier'],
    [
      'the notice with its link where there is no licence',
      { notice: '© Us', url: 'https://courier.example/' },
      '© Us',
    ],
    ['the licence alone', { licence: 'CC BY 4.0' }, 'CC BY 4.0'],
  ] as const) {
    it(`stands ${name}`, async () => {
      expect(seen(await show({ headline: 'Tides', rights }))).to.equal(`Tides ${shown}`);
    });
  }

  for (const variant of ['summary', 'headline'] as const) {
    it(`stands nothing in the variant ${variant}`, async () => {
      const element = await show({ headline: 'Tides', ...below });
      element.variant = variant;
      await element.updateComplete;
      expect(seen(element)).to.equal('Tides');
    });
  }
});
