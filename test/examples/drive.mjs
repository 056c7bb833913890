// What every page of examples/ has to do, whatever it is made with: the points of the public test suite for custom elements
// (attributes, properties, objects, events; https://custom-elements-everywhere.com) by our elements, in a real page.
import assert from 'node:assert/strict';

/** An app: a payload by property, attributes that change, events that are heard, an element that goes and comes. */
export async function driveApp(page, address) {
  const faults = watch(page);
  await page.goto(address);
  const story = page.locator('newswire-article#story');
  const headline = story.locator('[part=headline]');
  const quote = page.locator('newswire-quote-card#quote');
  const people = page.locator('newswire-attendee-list#people');

  // An object as a property: never written into the page.
  await headline.filter({ hasText: 'Harbour line reopens' }).waitFor();
  assert.equal(await story.getAttribute('payload'), null);
  assert.equal(await story.evaluate((element) => typeof element.payload), 'object');

  // An attribute with an address, and what is told when its document is there.
  await quote.getByText('We promised it would come back').waitFor();
  await page.locator('#loaded', { hasText: 'newswire' }).waitFor();

  // A number.
  assert.equal(await people.locator('[part=attendee]').count(), 2);

  // A word of several, set later.
  await page.locator('#group').click();
  await people.locator('[part=group]', { hasText: 'Netherlands' }).waitFor();
  assert.equal(await people.evaluate((element) => element.groupBy), 'country');
  await page.locator('#dark').click();
  await page.locator('newswire-quote-card#quote[theme=dark]').waitFor();

  // A boolean, on and off.
  await quote.getByRole('button', { name: 'Copy quote' }).waitFor();
  await page.locator('#actions').click();
  await quote.getByRole('button', { name: 'Copy quote' }).waitFor({ state: 'detached' });
  await page.locator('#actions').click();
  await quote.getByRole('button', { name: 'Copy quote' }).waitFor();

  // An event that the app answers in the place of the browser.
  await story.getByRole('link', { name: 'Marta Eskil' }).click();
  await page.locator('#heard', { hasText: 'author https://post.example/by/marta-eskil' }).waitFor();
  assert.equal(page.url(), address);

  // Another object.
  await page.locator('#next').click();
  await headline.filter({ hasText: 'Highest tide' }).waitFor();

  // Gone and back, with what it had.
  await page.locator('#hide').click();
  await story.waitFor({ state: 'detached' });
  await page.locator('#hide').click();
  await headline.filter({ hasText: 'Highest tide' }).waitFor();
  assert.deepEqual(faults, []);
}

/** A page that a server or a generator has made: a story inside or by its address, with the author's text, and an event that is heard. */
export async function drivePage(page, address) {
  const faults = watch(page);
  const source = await (await page.request.get(address)).text();
  assert.match(source, /The first train left at dawn/, 'the author’s text is in the page itself');
  await page.goto(address);
  const story = page.locator('newswire-article#story');
  await story.locator('[part=headline]', { hasText: 'Harbour line reopens' }).waitFor();
  await page.locator('newswire-quote-card').first().getByText('We promised it would come back').waitFor();
  await page.locator('newswire-attendee-list [part=group]', { hasText: 'Netherlands' }).waitFor();
  await page.locator('newswire-related-links').getByText('The new timetable').first().waitFor();
  await story.getByRole('link', { name: 'Marta Eskil' }).click();
  await page.locator('#heard', { hasText: 'author https://post.example/by/marta-eskil' }).waitFor();
  assert.equal(page.url(), address);
  assert.deepEqual(faults, []);
}

/** What goes wrong on a page from now on. */
export function watch(page) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
      faults.push(message.text());
  });
  return faults;
}
