// The interface speaks the reader's language, and dates, numbers and names of countries with it.
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { NewswireAttendeeList, NewswireRelatedLinks } from '../src/index.js';
import '../src/define.js';
import { address, control, find, findAll, seen, storyOf } from './helpers.js';

const people = Array.from({ length: 12 }, (_, index) => ({ name: `Person ${index + 1}`, country: 'TR' }));
const attendees = { type: 'attendees', people };
const links = {
  type: 'related',
  links: [{ url: '/tides', headline: 'Tides', kind: 'video', published: '2025-10-18', sponsored: true }],
};

const listIn = (lang: string) =>
  fixture<NewswireAttendeeList>(
    html`<newswire-attendee-list lang=${lang} limit="3" .payload=${attendees}></newswire-attendee-list>`,
  );
const linksIn = (lang: string) =>
  fixture<NewswireRelatedLinks>(
    html`<newswire-related-links lang=${lang} .payload=${links}></newswire-related-links>`,
  );
const says = (element: Element, words: string) =>
  waitUntil(() => seen(element).includes(words), `never “${words}”, but “${seen(element)}”`, {
    timeout: 5000,
  });

/** Which of the languages' modules the page has asked for since then. */
function requests(): () => string[] {
  performance.clearResourceTimings();
  return () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/languages/'));
}

describe('the interface’s words', () => {
  it('are in the language of the element, with its numbers, dates and countries', async () => {
    const list = await listIn('fr');
    await says(list, 'Tout afficher (12)');
    expect(seen(list)).to.include('Participants').and.to.include('Turquie');
    const related = await linksIn('fr-CA');
    await says(related, 'Contenu sponsorisé');
    expect(seen(related)).to.include('Vidéo').and.to.include('18 octobre 2025');
  });

  it('are in the language of what is around the element', async () => {
    const around = await fixture(
      html`<section lang="de">
        <newswire-attendee-list limit="3" .payload=${attendees}></newswire-attendee-list>
      </section>`,
    );
    await says(around.querySelector('newswire-attendee-list')!, 'Alle 12 anzeigen');
  });

  it('are marked in a story of another language, and its own are not', async () => {
    // All that the story says has an “ö” in it.
    const people = [
      { name: 'Öykü Göl', role: 'Sözcü', country: 'TR', mode: 'remote', capacity: 'gözlemci' },
      { name: 'Gönül Ör', organisation: 'Göl Kurumu', status: 'absent' },
      { name: 'Özgür Bölük' },
    ];
    const payload = {
      ...{ language: 'tr', headline: 'Göl', url: '/göl', published: '2025-10-18', updated: '2025-10-19' },
      ...{ authors: people, publisher: { name: 'Göl Haber' }, topics: [{ name: 'Göl' }] },
      corrections: [{ date: '2025-10-18', text: 'Özür.' }],
      body: [
        { type: 'quote', text: 'Öyle.', date: '2025-10-18', translatedFrom: 'fr', source: { url: '/söz' } },
        { type: 'attendees', people },
        { ...links, links: [{ ...links.links[0], headline: 'Göl' }] },
        ...['Göl', 'Söz', 'Öz'].map((text) => ({ type: 'heading', text })),
        { type: 'table', rows: [['Göl']] },
        { type: 'audio', sources: [{ src: address('media/edvin-marsh.mp3') }], transcript: 'Böyle.' },
        { type: 'embed', url: 'https://lake.example/', title: 'Göl', provider: 'Göl' },
      ],
    };
    const [article, table] = await Promise.all([
      fixture(
        html`<newswire-article lang="en" .payload=${payload} reading-time contents></newswire-article>`,
      ),
      fixture(
        html`<newswire-attendee-list lang="en" .payload=${payload} variant="table" group-by="country" limit="2"></newswire-attendee-list>`,
      ),
    ]);
    await waitUntil(
      () => /Transcript.*Show content/s.test(seen(article)) && seen(table).includes('Presence'),
    );
    for (const labelled of findAll(article, '[aria-label]'))
      expect(labelled.closest<HTMLElement>('[lang]')!.lang, labelled.ariaLabel!).to.equal('en');
    for (const element of [article, table]) {
      const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
      for (let text; (text = texts.nextNode() as Text | null);) {
        if (!/\p{L}{3}/u.test(text.data) || text.parentElement!.closest('[aria-live]')) continue;
        const isOwn = /ö/i.test(text.data) && !/^(Read at|Show content)/.test(text.data);
        expect(text.parentElement!.closest<HTMLElement>('[lang]')!.lang, text.data).to.equal(
          isOwn ? 'tr' : 'en',
        );
      }
    }
  });

  it('are marked as English where there are none in the language of the page, but not its dates', async () => {
    const payload = { ...storyOf([]), language: 'tr', updated: '2025-10-18', topics: [{ name: 'Göl' }] };
    const article = await fixture(html`<newswire-article lang="sv" .payload=${payload}></newswire-article>`);
    const [date, title] = findAll(article, 'time, [part=title]');
    expect(date.querySelector('[lang]')!.outerHTML).to.include('lang="sv"').and.to.include('oktober');
    expect(title.innerHTML).to.include('lang="en"').and.to.include('Topics');
  });

  it('stand in their own direction in a story of another', async () => {
    const payload = { ...storyOf([]), language: 'en', updated: '2025-10-18' };
    const article = await fixture(html`<newswire-article lang="ar" .payload=${payload}></newswire-article>`);
    await says(article, 'حُدِّث في');
    const date = find(article, 'time');
    const label = date.parentElement!.firstChild!;
    const range = document.createRange();
    range.selectNode(label);
    expect(range.getBoundingClientRect().left).to.be.above(date.getBoundingClientRect().left);
  });

  it('and the dates are English where the engine knows the language as little as we do', async () => {
    const related = await linksIn('tlh');
    await says(related, 'October 18, 2025');
    expect(seen(related)).to.include('Sponsored');
  });

  it('follow when the language is another', async () => {
    const list = await listIn('it');
    await says(list, 'Mostra tutto (12)');
    list.lang = 'tr';
    await says(list, 'Tümünü göster (12)');
    list.lang = 'en';
    await says(list, 'Show all 12');
  });

  it('stand beside those of another language', async () => {
    const [korean, greek] = [await listIn('ko'), await listIn('el')];
    await says(korean, '모두 보기');
    await says(greek, 'Εμφάνιση όλων');
    expect(seen(korean)).to.include('참석자');
  });

  for (const lang of ['tlh', 'zh-TW', 'en-NZ', 'x-ours', 'not a tag'])
    it(`are English for “${lang}”, and nothing is asked for`, async () => {
      const asked = requests();
      const list = await listIn(lang);
      // Time for a request to come back.
      await aTimeout(200);
      expect(control(list, 'Show all 12')).to.exist;
      expect(asked()).to.deep.equal([]);
    });

  it('are on the buttons too', async () => {
    const list = await listIn('ar');
    await waitUntil(() => find(list, 'button')?.textContent?.includes('عرض الكل'));
    expect(seen(list)).to.include('الحاضرون');
  });

  it('are those of the page where the element’s own lang is no language tag', async () => {
    const around = await fixture(
      html`<div lang="fr"><newswire-attendee-list lang="de_DE" limit="3" .payload=${attendees}></newswire-attendee-list></div>`,
    );
    await says(around.firstElementChild!, 'Tout afficher (12)');
  });

  it('are those of the page again where lang is taken away', async () => {
    const around = await fixture(
      html`<div lang="fr"><newswire-attendee-list lang="de" limit="3" .payload=${attendees}></newswire-attendee-list></div>`,
    );
    const list = around.firstElementChild!;
    await says(list, 'Alle 12 anzeigen');
    list.removeAttribute('lang');
    await says(list, 'Tout afficher (12)');
  });

  it('say a failure once, in one language', async () => {
    const said: string[] = [];
    const around = await fixture(
      html`<div lang="uk"><newswire-article src=${address('nowhere.json')}></newswire-article></div>`,
    );
    const element = around.firstElementChild!;
    const note = () => {
      const words = find(element, '[aria-live]')?.textContent?.trim();
      if (words && words !== said.at(-1)) said.push(words);
    };
    await waitUntil(() => {
      note();
      return said.length > 0;
    });
    for (let turn = 0; turn < 10; turn++) {
      await nextFrame();
      note();
    }
    expect(said).to.deep.equal(['Не вдалося завантажити матеріал.']);
  });

  it('keep no story of a language that Intl knows no locale for from its readers', async () => {
    const payload = { headline: 'Tides', language: 'de-t-en-posix', body: [] };
    const element = await fixture(html`<newswire-article .payload=${payload}></newswire-article>`);
    expect(seen(element)).to.include('Tides');
  });
});
