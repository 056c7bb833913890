// The built script, as a publisher has it: pages of their own with a script tag, in a frame. It stands on a smaller base than
// Lit (src/cdn/lit.ts), so all that an element's life brings is gone through here.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import type { NewswireArticle, NewswireAttendeeList, NewswireQuoteCard } from '../src/index.js';
import { address, control, find, findAll, isIn, isShown, openPage, read, seen } from './helpers.js';

async function element<T extends HTMLElement>(
  page: Document,
  selector: string,
  state: 'ready' | 'error' = 'ready',
) {
  const found = page.querySelector<T>(selector)!;
  await waitUntil(() => isIn(found, state), `${selector} is never in :state(${state})`, { timeout: 5000 });
  return found;
}

describe('the built script', () => {
  it('shows the story in a page that has nothing else, from another folder', async () => {
    const page = await openPage('deep/article.html');
    const built = await element(page, 'newswire-article');
    const source = await fixture<NewswireArticle>(
      html`<newswire-article src=${address('syria-normalization.json')}></newswire-article>`,
    );
    await waitUntil(() => isIn(source, 'ready'));
    await waitUntil(() => control(built, 'Copy quote'), 'the buttons never come', { timeout: 5000 });
    expect(seen(built)).to.equal(seen(source));
    expect(seen(built)).to.include('We have emphasized to our regional partners');
  });

  it('shows the quote card alone, picked by its id', async () => {
    const card = await element(await openPage('deep/quote-card.html'), 'newswire-quote-card');
    expect(find(card, 'blockquote').textContent).to.include('front and center in any engagement.');
  });

  it('brings the buttons of a quote, in the space that was kept for them', async () => {
    const card = await element(await openPage('deep/quote-card.html'), 'newswire-quote-card');
    await waitUntil(() => control(card, 'Copy quote'), 'the buttons never come', { timeout: 5000 });
    expect(find(card, '[part=actions]').offsetHeight).to.equal(
      Math.round(parseFloat(getComputedStyle(find(card, '[part=actions]')).minBlockSize)),
    );
    const told: string[] = [];
    card.addEventListener('newswire-share', (event) => {
      told.push(event.method, event.text);
      event.preventDefault();
    });
    control(card, 'Copy quote').click();
    expect(told[0]).to.equal('copy');
    expect(told[1]).to.include('front and center in any engagement.”');
  });

  it('speaks the language of the page and of each part of it, also in what comes late', async () => {
    const page = await openPage('languages.html');
    const german = await element(page, '#german');
    await waitUntil(() => seen(german).includes('Teilnehmende'), undefined, { timeout: 5000 });
    await waitUntil(() => find(german, '[part=group]'), undefined, { timeout: 5000 });
    expect(control(german, 'Alle 2 anzeigen')).to.exist;
    expect(find(german, '[part=group]').textContent).to.include('Norwegen');
    const arabic = await element(page, '#arabic');
    await waitUntil(() => control(arabic, 'نسخ الاقتباس'), undefined, { timeout: 5000 });
  });

  it('brings what comes late also into a list, and what a reader does there', async () => {
    const nested = await element(await openPage('languages.html'), '#nested');
    await waitUntil(() => find(nested, 'td'), undefined, { timeout: 5000 });
    await waitUntil(() => control(nested, 'Zitat kopieren'), undefined, { timeout: 5000 });
    control(nested, 'Inhalt von Maps anzeigen').click();
    await waitUntil(() => find(nested, 'iframe'));
  });

  it('reads the JSON inside an element, and hides the fallback', async () => {
    const page = await openPage('all.html');
    expect(seen(await element(page, '#inline'))).to.equal('Tides Low at noon.');
    expect(isShown(page.querySelector('#inline p')!)).to.equal(false);
  });

  it('shows the fallback and a way to try again where there is no document', async () => {
    const missing = await element(await openPage('all.html'), '#missing', 'error');
    expect(isShown(missing.querySelector('p')!)).to.equal(true);
    expect(isShown(control(missing, 'Try again'))).to.equal(true);
    expect(seen(missing)).to.equal('This content could not be loaded. Try again');
  });

  it('looks the same in another document, down to what few stories have', async () => {
    const page = await openPage('deep/article.html');
    const story = await element<NewswireArticle>(page, 'newswire-article');
    story.payload = await read('harbour-rail.json');
    await waitUntil(() => findAll(story, '[part=data]').length, 'the table never comes', { timeout: 5000 });
    const border = () => getComputedStyle(find(story, '[part=data]')).borderBlockStart;
    const before = border();
    expect(before).to.include('1px solid');
    document.body.append(story);
    expect(border()).to.equal(before);
    story.remove();
  });

  it('takes a payload that was set before the definition', async () => {
    expect(seen(await element(await openPage('all.html'), '#early'))).to.include(
      'Set before the definition.',
    );
  });

  it('follows its attributes and properties, and says what a property holds in its attribute', async () => {
    const list = await element<NewswireAttendeeList>(await openPage('all.html'), '#people');
    expect(findAll(list, 'li')).to.have.length(2);
    list.setAttribute('limit', '4');
    await list.updateComplete;
    expect(findAll(list, 'li')).to.have.length(4);
    list.removeAttribute('limit');
    await list.updateComplete;
    expect(findAll(list, 'li')).to.have.length(7);
    list.variant = 'table';
    await list.updateComplete;
    expect(list.getAttribute('variant')).to.equal('table');
    // A plain list until that part is there.
    await waitUntil(() => findAll(list, 'tbody tr').length === 7);
    list.setAttribute('variant', 'sideways');
    await list.updateComplete;
    expect(list.variant).to.equal('list');
  });

  it('shows all of a list at a press of the button', async () => {
    const list = await element<NewswireAttendeeList>(await openPage('all.html'), '#people');
    control(list, 'Show all 7').click();
    await list.updateComplete;
    expect(findAll(list, 'li')).to.have.length(7);
    expect(control(list, 'Show fewer').getAttribute('aria-expanded')).to.equal('true');
  });

  it('changes with its payload, in one update for several changes', async () => {
    const card = await element<NewswireQuoteCard>(await openPage('all.html'), '#early');
    card.payload = { type: 'quote', text: 'One.' };
    card.payload = { type: 'quote', text: 'Two.' };
    card.noActions = true;
    await card.updateComplete;
    expect(seen(card)).to.equal('Two.');
  });

  it('goes on when it is moved in the page', async () => {
    const page = await openPage('all.html');
    const list = await element<NewswireAttendeeList>(page, '#people');
    page.body.append(list);
    list.setAttribute('limit', '1');
    await list.updateComplete;
    expect(findAll(list, 'li')).to.have.length(1);
    list.remove();
    await aTimeout(0);
    page.body.prepend(list);
    await list.updateComplete;
    expect(seen(list)).to.include('Ásdís Norðhamar');
  });

  it('tells the page of a document, of a link that is followed, and that the element was seen', async () => {
    const page = await openPage('all.html');
    const told: string[] = [];
    const card = page.createElement('newswire-related-links');
    for (const type of ['newswire-load', 'newswire-navigate', 'newswire-view'])
      page.addEventListener(type, (event) => {
        if (event.target === card) told.push(event.type);
        event.preventDefault();
      });
    card.setAttribute('src', address('reading-list.json'));
    page.body.prepend(card);
    await waitUntil(() => told.includes('newswire-view'), undefined, { timeout: 5000 });
    find(card, 'a').click();
    expect(told.filter((type) => type !== 'newswire-view')).to.deep.equal([
      'newswire-load',
      'newswire-navigate',
    ]);
  });

  it('reads the fixtures as the sources do', async () => {
    const page = await openPage('all.html');
    const built = await element<NewswireArticle>(page, '#inline');
    built.payload = await read('harbour-rail.json');
    await waitUntil(() => find(built, '[part=scroller]'), 'the part for few stories never comes');
    const source = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${built.payload}></newswire-article>`,
    );
    expect(seen(built)).to.equal(seen(source));
    expect(built.issues).to.deep.equal(source.issues);
  });

  it('loads what few stories need when a story has it: with its styles, and at work', async () => {
    const page = await openPage('all.html');
    const built = await element<NewswireArticle>(page, '#inline');
    built.payload = {
      headline: 'Tides',
      body: [{ type: 'embed', url: 'https://example.org/', provider: 'Maps', html: '<p>A map</p>' }],
    };
    await waitUntil(() => find(built, '[part=facade]'), undefined, { timeout: 5000 });
    expect(getComputedStyle(find(built, '[part=facade]')).borderTopStyle).to.equal('solid');
    control(built, 'Show content from Maps').click();
    await waitUntil(() => find(built, 'iframe'));
    expect(find<HTMLIFrameElement>(built, 'iframe').sandbox.contains('allow-same-origin')).to.equal(false);
  });

  it('shows the rest of a story where that part cannot be loaded, says so, and keeps an embed’s link', async () => {
    const page = await openPage('alone.html');
    const built = page.createElement('newswire-article');
    page.body.append(built);
    built.payload = {
      headline: 'Tides',
      body: [
        { type: 'table', rows: [['High water']] },
        { type: 'paragraph', text: 'Low water.' },
      ],
    };
    await waitUntil(() => isIn(built, 'ready'), undefined, { timeout: 5000 });
    await waitUntil(() => find(built, '[part=error]'), undefined, { timeout: 5000 });
    expect(seen(built)).to.equal('Tides This content could not be loaded. Low water.');
    built.payload = {
      headline: 'Tides',
      body: [{ type: 'embed', url: 'https://maps.example/', title: 'A map' }],
    };
    await waitUntil(() => control(built, 'A map'), 'the link never comes', { timeout: 5000 });
    expect(control(built, 'A map').getAttribute('href')).to.equal('https://maps.example/');
  });

  it('goes on with the next story after one that could not be put on the page', async () => {
    const page = await openPage('all.html');
    const built = await element<NewswireArticle>(page, '#inline');
    const { Intl } = page.defaultView as unknown as { Intl: { ListFormat?: unknown } };
    const { ListFormat } = Intl;
    delete Intl.ListFormat;
    built.payload = { headline: 'High', authors: [{ name: 'Ásdís Norðhamar' }] };
    await built.updateComplete.catch(() => {});
    Intl.ListFormat = ListFormat;
    built.payload = { headline: 'Low' };
    await built.updateComplete;
    expect(seen(built)).to.equal('Low');
  });

  it('keeps the link of an embed whose document the page’s policy forbids, with the focus on it, and asks once', async function () {
    if (!('trustedTypes' in window)) return this.skip(); // no Trusted Types in this engine
    const page = await openPage('structured-data.html');
    const built = await element<NewswireArticle>(page, 'newswire-article');
    built.payload = {
      headline: 'Tides',
      body: [
        {
          type: 'embed',
          url: 'https://maps.example/',
          title: 'A map',
          provider: 'Maps',
          html: '<p>A map</p>',
        },
      ],
    };
    await waitUntil(() => control(built, 'Show content from Maps'));
    control(built, 'Show content from Maps').click();
    await built.updateComplete;
    built.theme = 'dark';
    await built.updateComplete;
    expect(seen(built)).to.equal('Tides A map Maps');
    expect(built.shadowRoot!.activeElement).to.equal(control(built, 'A map'));
    await aTimeout(50);
    const { violations } = page.defaultView as unknown as { violations: string[] };
    // WebKit reports none of these.
    expect(violations.length).to.be.at.most(1);
  });
});
