/** What a newsroom's other systems call the same things. */

type Words = Readonly<Record<string, string>>;

/** For a word, all that it may stand for: which of them, the choices at that place say. */
function index(words: Words): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [meant, others] of Object.entries(words))
    for (const other of others.split(' ')) found.set(other, [...(found.get(other) ?? []), meant]);
  return found;
}

/** Other names of the blocks. */
export const otherTypes = index({
  paragraph: 'p para text',
  heading: 'h h1 h2 h3 h4 h5 h6 header subheading subhead title crosshead',
  list: 'ul ol orderedlist unorderedlist bulletlist numberedlist',
  quote: 'blockquote cite quotation q',
  pullquote: 'callout',
  attendees: 'people participants attendance delegates',
  related: 'links relatedlinks relatedarticles relatedstories readmore seealso',
  image: 'img picture photo figure',
  gallery: 'images slideshow carousel photos',
  embed: 'iframe oembed html youtube tweet',
  divider: 'hr separator rule break line',
});

/** Other words for the choices of a member. */
export const otherChoices = index({
  'in-person': 'onsite physical physically present',
  remote: 'virtual virtually online video',
  confirmed: 'present attending attended accepted yes',
  expected: 'invited tentative planned maybe',
  absent: 'declined no excused',
  ltr: 'lefttoright left',
  rtl: 'righttoleft right',
  strong: 'bold b',
  emphasis: 'italic italics i em',
  subscript: 'sub',
  superscript: 'sup super',
  strikethrough: 'strike s del',
  usable: 'published publish',
  withheld: 'draft held hold embargoed private pending onhold',
  canceled: 'killed kill retracted deleted',
  article: 'story news text',
  gallery: 'photos images slideshow',
  live: 'liveblog',
  document: 'pdf',
  2: 'h2',
  3: 'h3',
  4: 'h4',
  true: 'yes y on 1',
  false: 'no n off 0',
});
