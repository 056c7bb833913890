// Rich text: what it is as plain text, and what it is on the page.
import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import type { NewswireArticle, RichText } from '../src/index.js';
import { paragraphs, plainText } from '../src/payload/text.js';
import { find, findAll, seen, storyOf, wordsOf } from './helpers.js';

describe('plainText', () => {
  it('is the words without marks and links', () => {
    expect(plainText('As it is.')).to.equal('As it is.');
    expect(plainText(['One ', { text: 'two', marks: ['strong'] }, { text: ' three', href: '/3' }])).to.equal(
      'One two three',
    );
  });
});

describe('paragraphs', () => {
  it('are parted by a blank line', () => {
    expect(paragraphs('One.\n\nTwo.\n \nThree.').map(plainText)).to.deep.equal(['One.', 'Two.', 'Three.']);
    expect(paragraphs('One.\r\n\r\nTwo.').map((text) => plainText(text).trim())).to.deep.equal([
      'One.',
      'Two.',
    ]);
  });

  it('are not parted by a line break', () => {
    expect(paragraphs('One,\nstill one.').map(plainText)).to.deep.equal(['One,\nstill one.']);
  });

  it('are none where there are no words', () => {
    expect(paragraphs('\n\nOne.\n\n').map(plainText)).to.deep.equal(['One.']);
  });

  it('keep the marks of a run that goes on from one into the next', () => {
    expect(paragraphs(['One ', { text: 'two.\n\nThree', marks: ['strong'] }, ' four.'])).to.deep.equal([
      ['One ', { text: 'two.', marks: ['strong'] }],
      [{ text: 'Three', marks: ['strong'] }, ' four.'],
    ]);
  });
});

describe('rich text on the page', () => {
  const show = (text: RichText, more: object = {}) =>
    fixture<NewswireArticle>(
      html`<newswire-article .payload=${storyOf([{ type: 'paragraph', text }], more)}></newswire-article>`,
    );

  it('may have a mark any number of times', async () => {
    const element = await show([{ text: 'Low', marks: Array<'strong'>(5000).fill('strong') }, ' at noon.']);
    expect(seen(element)).to.include('Low at noon.');
    expect(findAll(element, 'strong')).to.have.length(1);
  });

  const marks = {
    strong: 'strong',
    emphasis: 'em',
    code: 'code',
    subscript: 'sub',
    superscript: 'sup',
    strikethrough: 's',
  } as const;
  for (const [mark, tag] of Object.entries(marks) as [keyof typeof marks, string][]) {
    it(`sets ${mark} in <${tag}>`, async () => {
      const element = await show(['One ', { text: 'two', marks: [mark] }, ' three.']);
      expect(find(element, tag).textContent).to.equal('two');
      expect(seen(element)).to.include('One two three.');
    });
  }

  it('sets a run that has several marks in all of them', async () => {
    const element = await show([
      { text: 'two', marks: ['strong', 'emphasis'], href: 'https://example.org/' },
    ]);
    const link = find<HTMLAnchorElement>(element, 'a');
    expect(link.href).to.equal('https://example.org/');
    expect(link.querySelector('em strong, strong em')!.textContent).to.equal('two');
  });

  it('breaks lines where the text does, also inside of a run', async () => {
    const element = await show(['One\ntwo ', { text: 'three\nfour', marks: ['strong'] }]);
    expect(wordsOf(find(element, 'p')).split('\n')).to.deep.equal(['One', 'two three', 'four']);
  });

  it('has a run in another language say so, and keep its own direction', async () => {
    const element = await show(['Above it is ', { text: 'مرسى', language: 'ar' }, '.'], { language: 'en' });
    const run = find(element, 'p [lang=ar]');
    expect(run.textContent).to.equal('مرسى');
    expect(getComputedStyle(run).direction).to.equal('rtl');
    expect(getComputedStyle(find(element, 'p')).direction).to.equal('ltr');
  });

  it('shows the words of a link that has lost its address', async () => {
    const text = [{ text: 'words', href: 'javascript:alert(1)' }];
    const element = await show(text);
    expect(seen(element)).to.include('words');
    expect(findAll(element, 'a')).to.deep.equal([]);
  });

  it('adds no space between runs that have none', async () => {
    const element = await show(['CO', { text: '2', marks: ['subscript'] }, { text: ', and' }, ' on.']);
    expect(find(element, 'p').textContent).to.equal('CO2, and on.');
  });
});
