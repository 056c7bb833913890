import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/define.js';
import type { Article, BlockOf, NewswireQuoteCard } from '../src/index.js';
import { blockOf, control, find, findAll, heard, read, seen, squash, stub, wordsOf } from './helpers.js';

const show = (payload: object) =>
  fixture<NewswireQuoteCard>(html`<newswire-quote-card .payload=${payload}></newswire-quote-card>`);

const quote = (members: object) => ({ type: 'quote', text: 'High water.', ...members });

/** What the page's clipboard was given, for one test. */
function stubClipboard(): string[] {
  const copied: string[] = [];
  stub(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
  return copied;
}

const told = (element: Element) => wordsOf(find(element, '[role=status]'));

describe('the seed story’s statement in <newswire-quote-card>', () => {
  let element: NewswireQuoteCard;
  beforeEach(async () => {
    element = await show(await read('syria-normalization.json'));
  });

  it('is quoted as it was written, and nothing else is in the quotation', async () => {
    const { text } = blockOf(await read('syria-normalization.json'), 'quote');
    expect(squash(wordsOf(find(element, 'blockquote')))).to.equal(text);
  });

  it('has who said it and where, outside of the quotation', () => {
    const caption = squash(wordsOf(find(element, 'figure > [part=attribution]')));
    expect(caption).to.equal('Department spokesperson US State Department In a written statement to VOA');
  });

  it('links to no source, for it has none', () => {
    expect(findAll(element, 'a')).to.deep.equal([]);
  });

  it('is the block that the page can read', async () => {
    expect(element.block).to.deep.equal(blockOf(await read('syria-normalization.json'), 'quote'));
  });

  it('is accessible', async () => {
    await expect(element).to.be.accessible();
  });
});

describe('<newswire-quote-card>', () => {
  it('names the speaker in full, the role, the organisation, the occasion, the day and the source', async () => {
    const element = await show(await read('statement.json'));
    const caption = squash(wordsOf(find(element, '[part=attribution]')));
    for (const part of [
      'Dr Maren Tollefsby',
      'Director of infrastructure, Nordsund Port Company',
      'In a letter to pilots',
      'September 12, 2025',
      'Soundings will stay public, Nordsund Port Company',
    ])
      expect(caption).to.include(part);
  });

  it('links to the source', async () => {
    const element = await show(await read('statement.json'));
    const url = 'https://example.org/nordsund-port/letters/soundings';
    const link = findAll<HTMLAnchorElement>(element, '[part=attribution] a').find(
      ({ href }) => href === url,
    )!;
    expect(wordsOf(link)).to.include('Soundings will stay public');
  });

  it('shows a source without an address as words', async () => {
    const element = await show(quote({ source: { title: 'A letter' } }));
    expect(wordsOf(find(element, '[part=attribution]'))).to.include('A letter');
    expect(findAll(element, 'a')).to.deep.equal([]);
  });

  it('does not say twice what organisation it is', async () => {
    const speaker = { name: 'Agnes', role: 'Head of the Tide Office', organisation: 'Tide Office' };
    expect(seen(await show(quote({ speaker }))).split('Tide Office')).to.have.length(2);
  });

  it('shows the portrait of a person, and the logo of an organisation', async () => {
    const story = await read('harbour-rail.json');
    const person = await show(blockOf(story, 'quote', 'engineer'));
    // Beside the name it would only say that again.
    const shown = (element: Element) => {
      const { src, alt } = find<HTMLImageElement>(element, 'img');
      return [src.split('/').at(-1), alt];
    };
    const file = ({ speaker }: BlockOf<'quote'>) => (speaker!.image ?? speaker!.logo)!.src.split('/').at(-1);
    expect(shown(person)).to.deep.equal([file(blockOf(story, 'quote', 'engineer')), '']);
    const organisation = await show(blockOf(story, 'quote', 'bureau'));
    expect(shown(organisation)).to.deep.equal([file(blockOf(story, 'quote', 'bureau')), '']);
  });

  it('says of a translated quote what language it was in', async () => {
    const story = await read('harbour-rail.json');
    expect(seen(await show(blockOf(story, 'quote', 'translated')))).to.include('Translated from Portuguese');
  });

  it('has each paragraph in a paragraph, and quotation marks around the whole', async () => {
    const element = await show(quote({ text: 'One.\n\nTwo.\n\nThree.' }));
    const paragraphs = findAll(element, 'blockquote p').map((paragraph) => squash(wordsOf(paragraph)));
    expect(paragraphs).to.deep.equal(['One.', 'Two.', 'Three.']);
    const marks = (at: Element, where: string) => getComputedStyle(at, where).content;
    const ends = findAll(element, 'blockquote p').map((paragraph) => marks(paragraph, '::after'));
    expect(ends).to.deep.equal(['none', 'none', 'close-quote']);
    expect(marks(find(element, '[part=mark]'), '::before')).to.equal('open-quote');
  });

  it('has no more than the words where there is no more', async () => {
    const element = await fixture(
      html`<newswire-quote-card .payload=${quote({})} no-actions></newswire-quote-card>`,
    );
    expect(seen(element)).to.equal('High water.');
  });

  it('reads in the direction of the story’s language, whatever the page’s', async () => {
    const element = await show(await read('arabic.json'));
    for (const part of [find(element, 'blockquote'), find(element, '[part=attribution]')])
      expect(getComputedStyle(part).direction, part.localName).to.equal('rtl');
  });

  it('shows markup as the text that it is', async () => {
    const element = await show(await read('odd/markup-in-text.json'));
    expect(
      findAll(element, 'iframe, script, style, slot:not([name=header], [name=footer], [hidden])'),
    ).to.deep.equal([]);
    expect(seen(element)).to.include('<iframe srcdoc=').and.to.include("${alert('template')} {{ 7 * 7 }}");
  });

  for (const name of ['statement.json', 'arabic.json', 'mixed-direction.json', 'odd/nulls-and-empties.json'])
    it(`is accessible with ${name}`, async () => {
      await expect(await show(await read(name))).to.be.accessible();
    });
});

describe('the variants of <newswire-quote-card>', () => {
  const variant = async (variant: string) =>
    fixture<NewswireQuoteCard>(
      html`<newswire-quote-card .payload=${await read('statement.json')} variant=${variant}></newswire-quote-card>`,
    );
  const size = (element: Element) => parseFloat(getComputedStyle(find(element, 'blockquote p')).fontSize);

  it('have the same words', async () => {
    expect(seen(await variant('plain'))).to.equal(seen(await variant('card')));
  });

  it('plain is set in the size of running text', async () => {
    expect(size(await variant('plain'))).to.be.below(size(await variant('card')) - 1);
  });

  it('are a card where the attribute says anything else', async () => {
    expect(size(await variant('poster'))).to.be.closeTo(size(await variant('card')), 1);
  });

  it('plain is accessible', async () => {
    await expect(await variant('plain')).to.be.accessible();
  });
});

describe('copying a quote', () => {
  it('gives the clipboard the words, who said them, where, and the address', async () => {
    const copied = stubClipboard();
    const element = await show(await read('statement.json'));
    control(element, 'Copy quote').click();
    await waitUntil(() => copied.length > 0);
    const [words, credit, url] = copied[0].split('\n');
    expect(words).to.match(/^“We publish the depth .* saved a ship\.”$/);
    expect(credit).to.include('Dr Maren Tollefsby').and.to.include('Nordsund Port Company');
    expect(credit).to.include('In a letter to pilots').and.to.include('Soundings will stay public');
    expect(url).to.match(/^https:\/\/example\.org\/nordsund-port\/letters\/soundings#:~:text=/);
  });

  it('is told to the reader', async () => {
    stubClipboard();
    const element = await show(await read('statement.json'));
    expect(told(element)).to.equal('');
    control(element, 'Copy quote').click();
    await waitUntil(() => told(element) === 'Quote copied');
  });

  it('that the browser does not allow is told to the reader', async () => {
    stub(navigator, 'clipboard', {
      writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    });
    const element = await show(await read('statement.json'));
    control(element, 'Copy quote').click();
    await waitUntil(() => told(element) === 'Copying is not allowed');
  });

  it('a second time is told for as long as the first time', async () => {
    stubClipboard();
    const later: (() => void)[] = [];
    const { setTimeout } = window;
    stub(window, 'setTimeout', (run: () => void, after: number) =>
      after > 1000 ? later.push(run) : setTimeout(run, after),
    );
    const element = await show(await read('statement.json'));
    control(element, 'Copy quote').click();
    await waitUntil(() => later.length === 1);
    control(element, 'Copy quote').click();
    await waitUntil(() => later.length === 2);
    later[0]();
    await element.updateComplete;
    expect(told(element)).to.equal('Quote copied');
    later[1]();
    await element.updateComplete;
    expect(told(element)).to.equal('');
  });

  it('where there is no clipboard is told to the reader', async () => {
    stub(navigator, 'clipboard', undefined);
    const element = await show(await read('statement.json'));
    control(element, 'Copy quote').click();
    await waitUntil(() => told(element) === 'Copying is not allowed');
  });

  it('works by the keyboard', async () => {
    const copied = stubClipboard();
    const element = await show(await read('statement.json'));
    control(element, 'Copy quote').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => copied.length > 0);
    expect(copied[0]).to.include('We publish the depth');
  });

  it('is told beside the quote that was copied, and at no other', async () => {
    stubClipboard();
    const story = await read('harbour-rail.json');
    const element = await fixture(html`<newswire-article .payload=${story}></newswire-article>`);
    const buttons = findAll(element, 'button').filter((button) => wordsOf(button) === 'Copy quote');
    const messages = findAll(element, '[role=status]');
    expect(buttons).to.have.length(3).and.to.have.length(messages.length);
    buttons[1].click();
    await waitUntil(() => wordsOf(messages[1]) === 'Quote copied');
    expect([wordsOf(messages[0]), wordsOf(messages[2])]).to.deep.equal(['', '']);
  });
});

describe('sharing a quote', () => {
  it('is offered only where the browser has a share sheet', async () => {
    stub(navigator, 'share', () => Promise.resolve());
    expect(control(await show(await read('statement.json')), 'Share')).to.exist;
    Reflect.deleteProperty(navigator, 'share');
    if (!('share' in navigator))
      expect(control(await show(await read('statement.json')), 'Share')).not.to.exist;
  });

  it('gives the sheet the words and the address', async () => {
    const shared: ShareData[] = [];
    stub(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const element = await show(await read('statement.json'));
    control(element, 'Share').click();
    expect(shared).to.have.length(1);
    expect(shared[0].text).to.include('We publish the depth').and.to.include('Dr Maren Tollefsby');
    expect(shared[0].url).to.include('https://example.org/nordsund-port/letters/soundings');
  });

  it('that the reader breaks off is no fault', async () => {
    const rejections: unknown[] = [];
    const listener = (event: PromiseRejectionEvent) => void rejections.push(event.reason);
    window.addEventListener('unhandledrejection', listener);
    stub(navigator, 'share', () => Promise.reject(new DOMException('', 'AbortError')));
    const element = await show(await read('statement.json'));
    control(element, 'Share').click();
    // Unhandled rejections are told at the end of the task.
    await new Promise((resolve) => setTimeout(resolve));
    window.removeEventListener('unhandledrejection', listener);
    expect(rejections).to.deep.equal([]);
  });
});

describe('the link to a passage', () => {
  /** The words that the link's text fragment starts and ends with. */
  function fragment(element: Element): { page: string; start: string; end?: string } {
    const [page, text] = (control(element, 'Link to this passage') as HTMLAnchorElement)
      .getAttribute('href')!
      .split(':~:text=');
    const [start, end] = text.split(',').map(decodeURIComponent);
    return { page: page, start: start, end };
  }

  it('leads into the story, to where the quote starts and ends', async () => {
    const story: Article = await read('harbour-rail.json');
    const { page, start, end } = fragment(await show(story));
    expect(page).to.equal('https://courier.example/2025/10/18/harbour-rail#');
    const words = blockOf(story, 'quote').text as string;
    expect(words.startsWith(start), start).to.be.true;
    expect(words.endsWith(end!), end).to.be.true;
  });

  it('leads to the whole of a short quote', async () => {
    const source = { url: 'https://example.org/tides' };
    expect(fragment(await show(quote({ source })))).to.deep.include({ start: 'High water.', end: undefined });
  });

  it('leads to the source where the story has no address', async () => {
    const { page } = fragment(await show(await read('statement.json')));
    expect(page).to.equal('https://example.org/nordsund-port/letters/soundings#');
  });

  it('keeps the fragment that the address already has', async () => {
    const source = { url: 'https://example.org/tides#spring' };
    expect(fragment(await show(quote({ source }))).page).to.equal('https://example.org/tides#spring');
  });

  it('has commas, hyphens and ampersands as words, not as signs of the fragment', async () => {
    const source = { url: 'https://example.org/tides' };
    const text = 'Ebb, flood & slack-water.';
    const link = control(await show(quote({ text, source })), 'Link to this passage') as HTMLAnchorElement;
    const written = link.getAttribute('href')!.split('text=')[1];
    expect(written).not.to.match(/[,&-]/);
    expect(decodeURIComponent(written)).to.equal(text);
  });

  it('is not there where neither story nor source has an address', async () => {
    expect(control(await show(quote({})), 'Link to this passage')).not.to.exist;
  });
});

describe('newswire-share', () => {
  const actions = { copy: 'Copy quote', link: 'Link to this passage', native: 'Share' } as const;
  for (const [method, words] of Object.entries(actions))
    it(`tells the page of ${method} what is shared`, async () => {
      stubClipboard();
      stub(navigator, 'share', () => Promise.resolve());
      const element = await show(await read('statement.json'));
      const events = heard('newswire-share');
      element.addEventListener('newswire-share', (event) => event.preventDefault());
      control(element, words).click();
      expect(events).to.have.length(1);
      expect(events[0]).to.include({ method, bubbles: true, composed: true, cancelable: true });
      expect(events[0].text).to.include('We publish the depth').and.to.include('Dr Maren Tollefsby');
      expect(events[0].url).to.include('https://example.org/nordsund-port/letters/soundings#:~:text=');
    });

  it('is not for a reader who opens the passage in another tab', async () => {
    const element = await show(await read('statement.json'));
    const events = heard('newswire-share');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    control(element, 'Link to this passage').dispatchEvent(click);
    expect(events).to.deep.equal([]);
  });

  it('has no address where there is none', async () => {
    stubClipboard();
    const element = await show(quote({}));
    const event = oneEvent(element, 'newswire-share');
    control(element, 'Copy quote').click();
    expect((await event) as unknown).to.include({ url: '' });
  });

  it('that is cancelled copies nothing, shares nothing and goes nowhere', async () => {
    const copied = stubClipboard();
    const shared: unknown[] = [];
    stub(navigator, 'share', (data: unknown) => Promise.resolve(void shared.push(data)));
    const element = await show(await read('statement.json'));
    element.addEventListener('newswire-share', (event) => event.preventDefault());
    for (const words of ['Copy quote', 'Share']) control(element, words).click();
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    control(element, 'Link to this passage').dispatchEvent(click);
    expect(click.defaultPrevented).to.be.true;
    expect([copied, shared]).to.deep.equal([[], []]);
  });
});

describe('the buttons', () => {
  it('are in the language of the page, and say so', async () => {
    const arabic = { type: 'quote', language: 'ar', text: 'المياه عالية.' };
    const card = await fixture<NewswireQuoteCard>(
      html`<newswire-quote-card lang="en" .payload=${arabic}></newswire-quote-card>`,
    );
    await waitUntil(() => control(card, 'Copy quote'));
    const row = find(card, '[part=actions]');
    expect([row.lang, row.dir]).to.deep.equal(['en', 'ltr']);
  });
});

describe('no-actions', () => {
  it('leaves out the buttons and the link', async () => {
    const payload = await read('statement.json');
    const element = await fixture(
      html`<newswire-quote-card .payload=${payload} no-actions></newswire-quote-card>`,
    );
    expect(findAll(element, 'button')).to.deep.equal([]);
    expect(control(element, 'Link to this passage')).not.to.exist;
  });

  it('is off as "false", as frameworks write it', async () => {
    const payload = await read('statement.json');
    const element = await fixture<NewswireQuoteCard>(
      html`<newswire-quote-card .payload=${payload} no-actions="false"></newswire-quote-card>`,
    );
    expect(control(element, 'Copy quote')).to.exist;
    element.setAttribute('no-actions', 'true');
    await element.updateComplete;
    expect(control(element, 'Copy quote')).not.to.exist;
  });
});
