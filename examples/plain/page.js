const find = (id) => document.getElementById(id);
const story = find('story');
const quote = find('quote');
const people = find('people');

async function show(name) {
  story.payload = await (await fetch(`stories/${name}.json`)).json();
}

const clicks = {
  next: () => show('tide'),
  hide: () => (story.isConnected ? story.remove() : quote.before(story)),
  group: () => (people.groupBy = people.groupBy === 'country' ? 'none' : 'country'),
  dark: () => (quote.theme = quote.theme === 'dark' ? 'light' : 'dark'),
  actions: () => quote.toggleAttribute('no-actions'),
};
for (const [id, click] of Object.entries(clicks)) find(id).addEventListener('click', click);

story.addEventListener('newswire-navigate', (event) => {
  event.preventDefault();
  find('heard').value = `${event.kind} ${event.url}`;
});
quote.addEventListener('newswire-load', (event) => {
  find('loaded').value = event.format;
});

show('harbour');
