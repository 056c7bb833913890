// A quote as a picture: what is saved when a reader presses the button.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import type { NewswireQuoteCard, NewswireShareEvent } from '../src/index.js';
import { address, control, isIn, read, seen } from './helpers.js';

/** What the browser is asked to save from now on, in place of saving it. */
function saved(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  const { createObjectURL } = URL;
  const click = HTMLAnchorElement.prototype.click;
  let last: Blob;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) files.push({ name: this.download, blob: last });
    else click.call(this);
  };
  restore = () => {
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
  };
  return files;
}
let restore = () => {};
afterEach(() => restore());

async function pixelsOf(blob: Blob): Promise<ImageData> {
  const picture = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const pen = canvas.getContext('2d')!;
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
const colorAt = ({ data, width }: ImageData, x: number, y: number): number[] => [
  ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3),
];
/** How many pixels are within a few shades of this color, in these columns. */
function count({ data, width }: ImageData, color: readonly number[], from = 0, to = width): number {
  let found = 0;
  for (let index = 0; index < data.length; index += 4) {
    const x = (index / 4) % width;
    if (x >= from && x < to && color.every((part, place) => Math.abs(data[index + place] - part) < 8))
      found++;
  }
  return found;
}

const save = async (element: NewswireQuoteCard) => {
  const words = 'Save as picture';
  const files = saved();
  await waitUntil(() => isIn(element, 'ready') && control(element, words));
  control(element, words).click();
  await waitUntil(() => files.length > 0, 'nothing is saved', { timeout: 5000 });
  return { ...files[0], pixels: await pixelsOf(files[0].blob) };
};

const ACCENT = [163, 23, 28];
const TEXT = [23, 25, 29];
const MARGIN = 96;

describe('a quote saved as a picture', () => {
  it('is a PNG with the words and the rule in the colours of the page', async () => {
    const page = await fixture(
      html`<div style="background: #fbf6ec; color-scheme: light">
        <newswire-quote-card src=${address('syria-normalization.json')}></newswire-quote-card>
      </div>`,
    );
    const { name, blob, pixels } = await save(page.querySelector('newswire-quote-card')!);
    expect([name, blob.type, pixels.width]).to.deep.equal(['quote.png', 'image/png', 1200]);
    expect(colorAt(pixels, 2, 2)).to.deep.equal([251, 246, 236]);
    expect(colorAt(pixels, 600, MARGIN + 4)).to.deep.equal(ACCENT);
    expect(count(pixels, TEXT)).to.be.greaterThan(5000);
    // Nothing runs over the edges.
    expect(count(pixels, TEXT, 0, MARGIN - 12) + count(pixels, TEXT, 1200 - MARGIN + 12)).to.equal(0);
  });

  it('stands on the ground of the page also where that is black', async () => {
    const page = await fixture(
      html`<div style="background: #000; color-scheme: dark">
        <newswire-quote-card src=${address('statement.json')}></newswire-quote-card>
      </div>`,
    );
    const { pixels } = await save(page.querySelector('newswire-quote-card')!);
    expect(colorAt(pixels, 2, 2)).to.deep.equal([0, 0, 0]);
    expect(count(pixels, [236, 234, 228])).to.be.greaterThan(2000);
  });

  it('grows with the words, and keeps within its edges', async () => {
    const statement = await read<object>('statement.json');
    const quote = (text: string) => ({ ...statement, text, speaker: { name: 'Ada Lorne' } });
    const show = (text: string) =>
      fixture<NewswireQuoteCard>(html`<newswire-quote-card .payload=${quote(text)}></newswire-quote-card>`);
    const short = await save(await show('Low at noon.'));
    const long = await save(await show('Nobody knew how deep the water was. '.repeat(20)));
    expect(long.pixels.height).to.be.greaterThan(2 * short.pixels.height);
    expect(count(long.pixels, TEXT, 1200 - MARGIN + 12)).to.equal(0);
  });

  it('breaks a word that is longer than a line', async () => {
    const text = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3);
    const quote = { type: 'quote', language: 'de', text };
    const { pixels } = await save(
      await fixture(html`<newswire-quote-card .payload=${quote}></newswire-quote-card>`),
    );
    expect(count(pixels, TEXT, 1200 - MARGIN + 12)).to.equal(0);
    expect(pixels.height).to.be.greaterThan(400);
  });

  it('cannot be seen through where its ground can', async () => {
    const page = await fixture(
      html`<div style="background: #eee; color-scheme: light">
        <newswire-quote-card
          style="background: rgb(255 255 255 / 0.6)"
          src=${address('statement.json')}
        ></newswire-quote-card>
      </div>`,
    );
    const { pixels } = await save(page.querySelector('newswire-quote-card')!);
    expect(pixels.data[3]).to.equal(255);
    expect(colorAt(pixels, 2, 2)[0]).to.be.within(246, 250);
  });

  it('runs from the right where the quote does', async () => {
    const quote = { type: 'quote', language: 'ar', text: 'المياه عالية.' };
    const element = await fixture<NewswireQuoteCard>(
      html`<newswire-quote-card .payload=${quote}></newswire-quote-card>`,
    );
    const { pixels } = await save(element);
    expect(count(pixels, TEXT, 600)).to.be.greaterThan(10 * count(pixels, TEXT, 0, 600));
  });

  it('says so where the browser gives no picture', async () => {
    const element = await fixture<NewswireQuoteCard>(
      html`<newswire-quote-card src=${address('statement.json')}></newswire-quote-card>`,
    );
    await waitUntil(() => isIn(element, 'ready') && control(element, 'Save as picture'));
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    try {
      control(element, 'Save as picture').click();
      await waitUntil(() => seen(element).includes('could not be loaded'));
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });

  it('is told before, and can be done in the page’s own way', async () => {
    const files = saved();
    const element = await fixture<NewswireQuoteCard>(
      html`<newswire-quote-card src=${address('statement.json')}></newswire-quote-card>`,
    );
    await waitUntil(() => isIn(element, 'ready') && control(element, 'Save as picture'));
    const told: NewswireShareEvent[] = [];
    element.addEventListener('newswire-share', (event) => {
      told.push(event);
      event.preventDefault();
    });
    control(element, 'Save as picture').click();
    await new Promise((done) => setTimeout(done, 300));
    expect(told.map(({ method }) => method)).to.deep.equal(['picture']);
    expect(told[0].text).to.include('Dr Maren Tollefsby');
    expect(files).to.deep.equal([]);
  });
});
