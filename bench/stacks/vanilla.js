// By hand: one template a block, cloned; nodes are found by their place and written only where the words are others.
// Nothing is kept but the payload: the tree itself knows what it shows. This is the practical limit that the others are
// measured against.
import { sheet } from './shared/sheet.js';
import { dateWords, initials, presence, sourceWords, standing } from './shared/words.js';

const form = (markup) => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const { firstElementChild } = template.content;
  return () => document.importNode(firstElementChild, true);
};

// The blank in each place for words is a text node to write into.
const TIME = '<bdi><time datetime> </time></bdi>';
const makeStory = form('<div><div><article part="article"></article></div></div>');
const makeHead = form(
  `<header part="head"><p part="kicker"> </p><h2 part="headline"> </h2><p part="standfirst"> </p><div part="meta"><p part="byline"> </p><p part="dates">${TIME} · <bdi>Updated <time datetime> </time></bdi> · <bdi><a part="link" data-kind="canonical" href> </a></bdi></p></div></header>`,
);
const makeBody = form('<div part="body"></div>');
const makeParagraph = form('<p part="paragraph"> </p>');
const makeLink = form('<a part="link" data-kind="body" href> </a>');
const makeQuote = form(
  `<figure part="quote"><blockquote part="words"><p><span part="mark"></span> </p></blockquote><div part="attribution"><div><div part="speaker"> </div> <div part="context"><bdi> </bdi> · ${TIME} · <bdi><a part="link" data-kind="source" href> </a></bdi></div></div></div></figure>`,
);
const makeAttendees = form(
  '<section part="attendees"><h3 part="title"> </h3><div part="people"><ul role="list"></ul></div></section>',
);
const makePerson = form(
  '<li part="attendee"><span part="portrait" aria-hidden="true"> </span><div><b part="name"> </b><p part="details"><bdi> </bdi> · <bdi><span part="presence"> </span></bdi></p></div></li>',
);
const makeRelated = form('<section part="related"><h3 part="title"> </h3><ul role="list"></ul></section>');
const makeItem = form(
  `<li part="related-item"><div><p part="related-kicker"><bdi> </bdi></p><a part="related-link" data-kind="related" href> </a><p part="related-standfirst"> </p><p part="related-source"><bdi> </bdi> · ${TIME}</p></div></li>`,
);

const say = (text, words) => {
  if (text.data !== words) text.data = words;
};
const attribute = (element, name, value) => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};
function fillTime(time, date) {
  attribute(time, 'datetime', date);
  say(time.firstChild, dateWords(date));
}
function fillLink(link, href, words) {
  attribute(link, 'href', href);
  say(link.firstChild, words);
}

/** A line that may be missing; answers with the element after it. `fresh`: the line is still there from the template. */
function optional(line, words, fresh, text = line.firstChild) {
  if (words) say(text, words);
  else if (!fresh) return line;
  const next = line.nextElementSibling;
  if (!words) line.remove();
  return next;
}

function fillHead(head, { kicker, headline, standfirst, byline, published, updated, publisher, url }, fresh) {
  const title = optional(head.firstElementChild, kicker, fresh);
  say(title.firstChild, headline);
  const [line, dates] = optional(title.nextElementSibling, standfirst, fresh).children;
  say(line.firstChild, byline);
  const [first, second, third] = dates.children;
  fillTime(first.firstChild, published);
  fillTime(second.lastChild, updated);
  fillLink(third.firstChild, url, `Read at ${publisher.name}`);
}

function fillParagraph(paragraph, { text }) {
  const { firstChild } = paragraph;
  if (typeof text === 'string') {
    if (firstChild.data === undefined || firstChild.nextSibling) paragraph.textContent = text;
    else say(firstChild, text);
    return;
  }
  paragraph.replaceChildren(
    ...text.map((run) => {
      if (typeof run === 'string') return run;
      const link = makeLink();
      fillLink(link, run.href, run.text);
      return link;
    }),
  );
}

function fillQuote(figure, { text, speaker, context, date, source }) {
  const [words, caption] = figure.children;
  say(words.firstChild.lastChild, text);
  const name = caption.firstChild.firstChild;
  say(name.firstChild, speaker.name);
  say(name.nextSibling, standing(speaker));
  const [where, when, from] = caption.firstChild.lastChild.children;
  say(where.firstChild, context);
  fillTime(when.firstChild, date);
  fillLink(from.firstChild, source.url, sourceWords(source));
}

function fillPerson(row, person, fresh) {
  const [portrait, { firstChild: name, lastChild: details }] = row.children;
  say(portrait.firstChild, initials(person.name));
  say(name.firstChild, person.name);
  say(details.firstChild.firstChild, standing(person));
  const words = presence(person);
  if (words) say(details.lastChild.firstChild.firstChild, words);
  else if (fresh) {
    details.lastChild.remove();
    details.lastChild.remove();
  }
}

function fillItem(row, { url, kicker, headline, standfirst, source, published }, fresh) {
  const [first] = row.firstChild.children;
  const link = optional(first, kicker, fresh, first.firstChild.firstChild);
  fillLink(link, url, headline);
  const [origin, when] = optional(link.nextElementSibling, standfirst, fresh).children;
  say(origin.firstChild, source);
  fillTime(when.firstChild, published);
}

/** Rows of the same shape are written over; one of another shape is made anew in its place. */
function fillRows(parent, rows, past, { make, fill, shape }, story) {
  let node = parent.firstChild;
  rows.forEach((row, index) => {
    const old = past?.[index];
    if (node && old && shape(old) === shape(row)) {
      fill(node, row, false, story);
      node = node.nextSibling;
      return;
    }
    const next = node?.nextSibling ?? null;
    const made = make(row);
    fill(made, row, true, story);
    if (node) node.replaceWith(made);
    else parent.append(made);
    node = next;
  });
  while (parent.childElementCount > rows.length) parent.lastChild.remove();
}

const people = { make: makePerson, fill: fillPerson, shape: (person) => !presence(person) };
const items = { make: makeItem, fill: fillItem, shape: (item) => !item.kicker + 2 * !item.standfirst };
const past = new WeakMap();
function list(getRows, rowsOf, kind) {
  return (section, block) => {
    say(section.firstChild.firstChild, block.heading);
    const rows = rowsOf(block);
    const parent = getRows(section);
    fillRows(parent, rows, past.get(parent), kind);
    past.set(parent, rows);
  };
}
const views = {
  paragraph: { make: makeParagraph, fill: fillParagraph },
  quote: { make: makeQuote, fill: fillQuote },
  attendees: {
    make: makeAttendees,
    fill: list(
      (section) => section.lastChild.firstChild,
      ({ people }) => people,
      people,
    ),
  },
  related: {
    make: makeRelated,
    fill: list(
      (section) => section.lastChild,
      ({ links }) => links,
      items,
    ),
  },
};
const blocks = {
  make: ({ type }) => views[type].make(),
  fill: (node, block, fresh, story) => views[block.type].fill(node, block, fresh, story),
  shape: ({ type }) => type,
};
const headShape = ({ kicker, standfirst }) => !kicker + 2 * !standfirst;

/* eslint-disable wc/no-child-traversal-in-connectedcallback, wc/attach-shadow-constructor --
   as in the elements that this is compared with; the document is in the page before the script */
class BenchStory extends HTMLElement {
  #payload;

  get payload() {
    return this.#payload;
  }

  set payload(payload) {
    const old = this.#payload;
    this.#payload = payload;
    if (this.shadowRoot) this.#update(payload, old);
  }

  connectedCallback() {
    if (this.shadowRoot) return;
    this.#payload ??= JSON.parse(this.querySelector('script').textContent);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const tree = makeStory();
    const body = makeBody();
    tree.firstChild.firstChild.append(makeHead(), body);
    this.#fill(tree, this.#payload);
    root.append(tree);
  }

  #update(payload, old) {
    this.#fill(this.shadowRoot.firstChild, payload, old);
  }

  #fill(tree, payload, old) {
    const { firstChild: inner } = tree;
    const [head, body] = inner.firstChild.children;
    if (payload.language !== old?.language) {
      inner.lang = payload.language;
      inner.dir = 'ltr';
    }
    if (!old || headShape(old) === headShape(payload)) fillHead(head, payload, !old);
    else {
      const made = makeHead();
      fillHead(made, payload, true);
      head.replaceWith(made);
    }
    if (payload.body !== old?.body) fillRows(body, payload.body, old?.body, blocks, payload);
  }
}
customElements.define('bench-story', BenchStory);
