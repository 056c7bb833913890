// What WCAG 2.2 asks of the layout: nothing is lost at 320 pixels or with type of twice the size, and what is pressed is large enough.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../src/define.js';
import { viewport } from './engines/commands.js';
import { address, findAll, good, layOutAll, tags } from './helpers.js';

const WIDTH = 320;

async function show(tag: (typeof tags)[number], name: string, size = 'medium') {
  const element = document.createElement(tag);
  element.src = address(name);
  element.style.setProperty('--newswire-font-size', size);
  const page = await fixture<HTMLElement>(html`<div style="width: ${WIDTH}px">${element}</div>`);
  for (let turn = 0; turn < 300 && !element.matches(':state(ready), :state(empty), :state(error)'); turn++)
    await nextFrame();
  expect(element.matches(':state(ready), :state(empty), :state(error)'), 'it never comes').to.equal(true);
  layOutAll(element.shadowRoot!);
  await nextFrame();
  return { element, page };
}

/** What stands out at a side of the page, but for what scrolls in a box of its own or is unseen. */
const overflowing = (element: Element, page: HTMLElement) => {
  const { left, right } = page.getBoundingClientRect();
  return findAll(element, '*')
    .filter(
      (one) =>
        !one.closest('[part=scroller], [part=skeleton], thead, slot, [aria-live]') && one.checkVisibility(),
    )
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((one) => one.outerHTML.slice(0, 80));
};

for (const tag of tags)
  describe(`${tag}, 320 pixels wide`, () => {
    for (const name of good)
      it(`loses nothing of ${name}, also with type of twice the size`, async () => {
        for (const size of ['medium', '200%']) {
          const { element, page } = await show(tag, name, size);
          expect(overflowing(element, page), size).to.deep.equal([]);
        }
      });
  });

describe('what is pressed', () => {
  for (const tag of tags)
    it(`in ${tag} is 24 pixels high and wide, or a link in a line of text`, async () => {
      await viewport(800, 800);
      const { element } = await show(tag, 'harbour-rail.json');
      const pressed = findAll(element, 'a, button, summary');
      expect(pressed.length).to.be.greaterThan(0);
      const small = pressed
        .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          // A related link is as large as its item, by what lies over that.
          return Math.min(width, height) < 24 && !one.matches('[part=related-link]');
        })
        .map((one) => one.outerHTML.slice(0, 80));
      expect(small).to.deep.equal([]);
    });
});
