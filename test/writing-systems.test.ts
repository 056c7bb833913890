// What a script asks of the type: room above and below the line, and fonts that have its letters.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { NewswireArticle } from '../src/index.js';
import '../src/define.js';
import { find, framed } from './helpers.js';

const story = (language?: string) => ({ language, body: [{ type: 'paragraph', text: 'A line of text.' }] });

/** In ems. */
async function lineHeight(language?: string): Promise<number> {
  const article = await fixture<NewswireArticle>(
    html`<newswire-article .payload=${story(language)}></newswire-article>`,
  );
  await waitUntil(() => find(article, '[part=paragraph]'));
  const { lineHeight, fontSize } = getComputedStyle(find(article, '[part=paragraph]'));
  return parseFloat(lineHeight) / parseFloat(fontSize);
}

describe('a script', () => {
  it('has higher lines where its letters or its marks are high', async () => {
    for (const language of ['ar', 'bn', 'fa', 'hi', 'ja', 'ko', 'ur', 'zh-Hans', 'zh-TW'])
      expect(await lineHeight(language), language).to.be.closeTo(1.85, 0.02);
    for (const language of ['en', 'ru', undefined])
      expect(await lineHeight(language), language).to.be.closeTo(1.6, 0.02);
  });

  it('is hyphenated in a narrow column, and not in a wide one', async () => {
    const article = await fixture<NewswireArticle>(
      html`<newswire-article .payload=${story('de')}></newswire-article>`,
    );
    await waitUntil(() => find(article, '[part=paragraph]'));
    const hyphens = () => getComputedStyle(find(article, '[part=paragraph]')).hyphens;
    article.style.width = '320px';
    await waitUntil(() => hyphens() === 'auto');
    article.style.width = '700px';
    await waitUntil(() => hyphens() !== 'auto');
  });

  it('has fonts by newswire.css, unless the page has said which', async () => {
    const source = (name: string) => new URL(`../src/${name}`, import.meta.url).href;
    const page = (language: string, style = '') => `<!doctype html><html lang="${language}">
      <link rel="stylesheet" href="${source('newswire.css')}" /><style>${style}</style>
      <newswire-article></newswire-article>`;
    const font = async (language: string, style?: string) => {
      const { contentDocument } = await framed({ srcdoc: page(language, style) });
      const element = contentDocument!.querySelector('newswire-article')!;
      return contentDocument!.defaultView!.getComputedStyle(element).getPropertyValue('--newswire-font-text');
    };
    expect(await font('ar')).to.include('Naskh');
    expect(await font('fa-IR')).to.include('Naskh');
    expect(await font('ur')).to.include('Nastaliq');
    expect(await font('zh-CN')).to.include('Songti SC');
    expect(await font('zh-TW')).to.include('Songti TC');
    for (const [language, name] of [
      ['he', 'Hebrew'],
      ['hi', 'Devanagari'],
      ['bn', 'Bengali'],
      ['ja', 'Mincho'],
      ['ko', 'Myungjo'],
    ])
      expect(await font(language), language).to.include(name);
    expect(await font('en')).to.equal('');
    expect(await font('ar', ':root { --newswire-font-text: Mine }')).to.equal('Mine');
  });
});
