// How long a story takes to read, and the list of its headings.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { NewswireArticle } from '../src/index.js';
import '../src/define.js';
import { find, findAll, seen, storyOf } from './helpers.js';

const words = (count: number) => Array.from({ length: count }, () => 'tide').join(' ');
const paragraph = (text: string) => ({ type: 'paragraph', text });
const heading = (text: string, level?: number) => ({ type: 'heading', text, level });
const chapters = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    heading(`Chapter ${index + 1}`),
    paragraph(words(400)),
  ]).flat();

const show = (payload: object) =>
  fixture<NewswireArticle>(
    html`<newswire-article reading-time contents .payload=${payload}></newswire-article>`,
  );

describe('reading time', () => {
  it('is not said unless it is asked for', async () => {
    const article = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${storyOf([paragraph(words(900))])}></newswire-article>`,
    );
    expect(seen(article)).not.to.include('Reading time');
  });

  it('is in minutes, at 238 words each', async () => {
    const article = await show(storyOf([paragraph(words(238 * 4))]));
    await waitUntil(() => seen(article).includes('Reading time: 4 min'));
  });

  it('is one minute at least', async () => {
    const article = await show(storyOf([paragraph('The tide is out.')]));
    await waitUntil(() => seen(article).includes('Reading time: 1 min'));
  });

  it('counts what is read: lists, blocks in them, quotes and headings', async () => {
    const article = await show(
      storyOf([
        { type: 'list', items: [words(238), [paragraph(words(238)), paragraph(words(238))]] },
        { type: 'quote', text: words(238) },
        heading(words(238)),
      ]),
    );
    await waitUntil(() => seen(article).includes('Reading time: 5 min'));
  });

  it('knows the words of a language that has no space between them', async () => {
    const article = await show({
      ...storyOf([paragraph('今日は天気がいいですね。'.repeat(200))]),
      language: 'ja',
    });
    await waitUntil(() => /読了時間：[4-9]\s?分/.test(seen(article)), seen(article));
  });

  it('is said in the language of the page', async () => {
    const article = await fixture<NewswireArticle>(
      html`<newswire-article lang="de" reading-time .payload=${storyOf([paragraph(words(900))])}></newswire-article>`,
    );
    await waitUntil(() => /Lesezeit: 4\sMin\./.test(seen(article)), seen(article));
  });

  it('stands in a summary too, without the list of headings', async () => {
    const article = await fixture<NewswireArticle>(
      html`<newswire-article variant="summary" reading-time contents .payload=${storyOf(chapters(4))}></newswire-article>`,
    );
    await waitUntil(() => seen(article).includes('Reading time: 7 min'));
    expect(find(article, '[part=contents]')).to.equal(null);
  });

  it('stands below a headline alone', async () => {
    const article = await fixture<NewswireArticle>(
      html`<newswire-article
        variant="headline"
        reading-time
        .payload=${storyOf([paragraph(words(900))])}
      ></newswire-article>`,
    );
    await waitUntil(() => seen(article).includes('Reading time: 4 min'));
  });

  it('is another when the story is', async () => {
    const article = await show(storyOf([paragraph(words(500))]));
    await waitUntil(() => seen(article).includes('Reading time: 2 min'));
    article.payload = storyOf([paragraph(words(1000))]);
    await waitUntil(() => seen(article).includes('Reading time: 4 min'));
    article.readingTime = false;
    await waitUntil(() => !seen(article).includes('Reading time'));
  });
});

describe('the list of headings', () => {
  it('is closed at first, and names the headings of the highest level in their order', async () => {
    const body = chapters(3);
    body.splice(2, 0, heading('A detail', 3));
    const article = await show(storyOf(body));
    await waitUntil(() => find(article, '[part=contents]'));
    expect(find<HTMLDetailsElement>(article, '[part=contents]').open).to.equal(false);
    expect(findAll(article, '[part=contents-link]').map(({ textContent }) => textContent)).to.deep.equal([
      'Chapter 1',
      'Chapter 2',
      'Chapter 3',
    ]);
  });

  it('is of the next level where the highest has too few', async () => {
    const details = ['One', 'Two', 'Three'].map((text) => heading(text, 3));
    const article = await show(storyOf([heading('A chapter'), ...details]));
    await waitUntil(() => find(article, '[part=contents]'));
    expect(findAll(article, '[part=contents-link]').map(({ textContent }) => textContent)).to.deep.equal([
      'One',
      'Two',
      'Three',
    ]);
    find<HTMLDetailsElement>(article, '[part=contents]').open = true;
    findAll(article, '[part=contents-link]')[0].click();
    expect(article.shadowRoot!.activeElement!.textContent).to.equal('One');
  });

  it('is there for a body without a head', async () => {
    const article = await show({ body: chapters(3) });
    await waitUntil(() => find(article, '[part=contents]'));
    expect(seen(article)).to.include('Reading time: 5 min');
  });

  it('is closed again for another story, and stays open for an edition with the same headings', async () => {
    const article = await show(storyOf(chapters(3)));
    await waitUntil(() => find(article, '[part=contents]'));
    find<HTMLDetailsElement>(article, '[part=contents]').open = true;
    article.payload = storyOf([...chapters(3), paragraph('And a word more.')]);
    await waitUntil(() => seen(article).includes('And a word more'));
    expect(find<HTMLDetailsElement>(article, '[part=contents]').open).to.equal(true);
    article.payload = storyOf(chapters(4));
    await waitUntil(() => seen(article).includes('Chapter 4'));
    expect(find<HTMLDetailsElement>(article, '[part=contents]').open).to.equal(false);
  });

  it('has its title in the language of the page, and the headings in that of the story', async () => {
    const article = await show({ ...storyOf(chapters(3)), language: 'ar' });
    article.lang = 'en';
    await waitUntil(() => seen(article).includes('In this story'));
    expect(find(article, 'summary').firstElementChild!.outerHTML).to.include('lang="en"');
    const heading = find(article, '[part=contents-link]');
    expect(heading.closest<HTMLElement>('[lang]')!.lang).to.equal('ar');
    expect(getComputedStyle(heading.closest('ol')!).direction).to.equal('rtl');
  });

  it('is not there for two headings', async () => {
    const article = await show(storyOf(chapters(2)));
    await waitUntil(() => seen(article).includes('Reading time'));
    expect(find(article, '[part=contents]')).to.equal(null);
  });

  it('leads to the heading, with the focus', async () => {
    const body = chapters(4);
    body.splice(2, 0, heading('A detail', 3), { type: 'list', items: [[heading('In a list')]] } as never);
    const article = await show(storyOf(body));
    await waitUntil(() => find(article, '[part=contents]'));
    find<HTMLDetailsElement>(article, '[part=contents]').open = true;
    findAll(article, '[part=contents-link]')[3].click();
    const target = article.shadowRoot!.activeElement!;
    expect(target.textContent).to.equal('Chapter 4');
    await waitUntil(() => Math.abs(target.getBoundingClientRect().top) < innerHeight);
  });

  it('leads to the heading that has come in the place of another', async () => {
    const article = await show(storyOf(chapters(3)));
    await waitUntil(() => find(article, '[part=contents]'));
    article.payload = storyOf([heading('Before', 3), ...chapters(4)]);
    await waitUntil(() => findAll(article, '[part=contents-link]').length === 4);
    find<HTMLDetailsElement>(article, '[part=contents]').open = true;
    findAll(article, '[part=contents-link]')[1].click();
    expect(article.shadowRoot!.activeElement!.textContent).to.equal('Chapter 2');
  });

  it('says what is written, and no markup of it', async () => {
    const article = await show(
      storyOf([
        heading('<b>One</b>'),
        heading('Two'),
        { ...heading('x'), text: ['Three ', { text: 'times', marks: ['strong'] }] },
      ]),
    );
    await waitUntil(() => find(article, '[part=contents]'));
    expect(findAll(article, '[part=contents-link]').map(({ textContent }) => textContent)).to.deep.equal([
      '<b>One</b>',
      'Two',
      'Three times',
    ]);
  });
});
