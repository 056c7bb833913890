// The documents that are shown. People, places and publishers are invented. Every address is absolute and in its regular
// form, for an element that resolves addresses and one that does not must give the same tree.

const people = [
  { name: 'Mira Tolland', role: 'Harbour master', organisation: 'Port of Orrin' },
  { name: 'Anselm Quay', role: 'Chief engineer', organisation: 'Velado Lines', mode: 'remote' },
  { name: 'Ibbe Sandhaven', role: 'Councillor', organisation: 'Town of Minase' },
  { name: 'Dagny Roe', role: 'Tide warden', organisation: 'Skarne Institute', mode: 'remote' },
];

const link = (index, headline, source) => ({
  url: `https://news.example/stories/${index}`,
  kicker: 'Harbour',
  headline,
  published: `2025-03-0${index}`,
  source,
});

/** The short story: everything that the widget shows, once. */
export const story = {
  language: 'en',
  url: 'https://news.example/stories/orrin-sluice',
  kicker: 'Port of Orrin',
  headline: 'The sluice at Orrin opens again after eleven winters',
  standfirst:
    'Boats of up to forty feet may pass at high water, if their keepers have learned the new lights.',
  byline: 'By Mira Tolland and Anselm Quay',
  published: '2026-11-20T08:30:00+01:00',
  updated: '2026-11-21T17:05:00+01:00',
  publisher: { name: 'The Orrin Post' },
  body: [
    {
      type: 'paragraph',
      text: 'The first boat went through before it was light. It was a crabber with two people on board, and neither of them had slept.',
    },
    {
      type: 'paragraph',
      text: [
        'The gates were made new in the yard at Minase, from ',
        { text: 'drawings that nobody had looked at', href: 'https://archive.example/drawings/1911' },
        ' since the flood, and were brought along the coast on a barge.',
      ],
    },
    {
      type: 'quote',
      text: 'We promised that it would open, and it has. What we did not promise was that it would be on a Friday.',
      speaker: { name: 'Ibbe Sandhaven', role: 'Councillor', organisation: 'Town of Minase' },
      context: 'At the opening',
      date: '2026-11-20',
      source: {
        title: 'Speech at the sluice',
        publisher: 'Town of Minase',
        url: 'https://minase.example/speeches/sluice',
      },
    },
    { type: 'attendees', heading: 'Who was there', people },
    {
      type: 'paragraph',
      text: 'By noon the queue on the seaward side was nine boats long, and the kettle in the lock-keeper’s hut had given up.',
    },
    {
      type: 'related',
      heading: 'You might also like',
      links: [
        link(1, 'The new lights, and what they mean', 'The Orrin Post'),
        link(2, 'Eleven winters without a sluice', 'Velado Weekly'),
        link(3, 'Crab prices hold at Minase', 'Minase Echo'),
      ],
    },
  ],
};

/** Every text with other words of about the same length; the addresses and dates are others too. */
const reword = (value, key) => {
  if (Array.isArray(value)) return value.map((row) => reword(row, key));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reword(inner, name)]));
  if (key === 'url' || key === 'href') return `${value}-2`;
  if (['type', 'language', 'mode', 'published', 'updated', 'date'].includes(key)) return value;
  return `Now ${value}`;
};
export const otherStory = reword(story);

/** The same story but for its headline: what a live page changes most. */
export const newHeadline = 'The sluice at Orrin is closed for the night';
export const changedStory = { ...story, headline: newHeadline };

const sentences = [
  'The tide was read by hand, twice a day, from a board that leaned.',
  'Nobody on the quay could say who had painted the numbers.',
  'A committee of four was given a room and until the end of the month.',
  'What the figures leave out is the time that people spend waiting.',
  'The oldest of the boats is worked by two sisters.',
  'By noon the market had sold everything but the crabs.',
  'The report runs to ninety pages, of which six are a map.',
];
const words = (index, count) =>
  Array.from({ length: count }, (_, at) => sentences[(index * 3 + at * (1 + (index % 5))) % 7]).join(' ');

/** A story of any length, of the same kinds of blocks. */
export function longStory({ paragraphs, attendees = 0, links = 0 }) {
  const body = Array.from({ length: paragraphs }, (_, index) => ({
    type: 'paragraph',
    text: `${index + 1}. ${words(index, 4)}`,
  }));
  if (attendees) {
    const rows = Array.from({ length: attendees }, (_, index) => {
      const person = people[index % people.length];
      return { ...person, name: `${person.name} ${index + 1}` };
    });
    body.push({ type: 'attendees', heading: 'Who was there', people: rows });
  }
  if (links) {
    const rows = Array.from({ length: links }, (_, index) => ({
      ...link((index % 9) + 1, words(index, 1), 'The Orrin Post'),
      url: `https://news.example/stories/${index + 1}`,
    }));
    body.push({ type: 'related', heading: 'You might also like', links: rows });
  }
  return { ...story, body };
}

/** A document of about this many characters, of all kinds of blocks in the short story's proportions. */
export function documentOf(size) {
  const { body } = story;
  const each = JSON.stringify(body).length;
  return { ...story, body: Array.from({ length: Math.max(1, Math.round(size / each)) }, () => body).flat() };
}
