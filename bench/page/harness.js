// Runs in the measured page: makes, changes and removes stories of one stack, and takes the time. Bundled with nothing.
// Times are wall times in milliseconds; the processor's time is asked from outside (chrome.mjs).

let stack;
let documents;
let container;
let hosts = [];

/** Everything that an element of ours was asked for is in its tree. Microtasks only, so that no frame comes between. */
async function shown(element) {
  for (let turn = 0; turn < 1000; turn++) {
    await element.updateComplete;
    if (element.article && !element.isUpdatePending) return;
  }
  throw new Error('An element of ours shows no story: is its document held?');
}

/** How each kind of stack makes a story, gives it another document, and says when that is in the tree. */
const drivers = {
  element: {
    mount(count, name) {
      for (let index = 0; index < count; index++) {
        const host = document.createElement(stack.tag);
        if (stack.ours) host.noActions = true;
        this.show(host, name);
        container.append(host);
        hosts.push(host);
      }
    },
    show(host, name) {
      const { payload, src } = documents[name];
      if (stack.source && src) host.src = src;
      else
        host.payload =
          name === 'changed' && host.payload ? { ...host.payload, headline: payload.headline } : payload;
    },
    change(name) {
      for (const host of hosts) this.show(host, name);
    },
    async settled() {
      if (stack.ours) {
        await shown(hosts[0]);
        await shown(hosts.at(-1));
      } else await customElements.get(stack.tag).settled?.();
    },
    treeOf: (host) => host.shadowRoot,
    heightOf: (host) => host.getBoundingClientRect().height,
  },
  html: {
    mount(count, name) {
      container.setHTMLUnsafe(documents[name].html.repeat(count));
      hosts = [...container.children];
      for (const { shadowRoot } of hosts) shadowRoot.adoptedStyleSheets = [globalThis.benchSheet];
    },
    change(name) {
      this.mount(hosts.length, name);
    },
    settled() {},
    treeOf: (host) => host.shadowRoot,
    heightOf: (host) => host.getBoundingClientRect().height,
  },
  frame: {
    loads: [],
    mount(count, name) {
      for (let index = 0; index < count; index++) {
        const frame = document.createElement('iframe');
        frame.src = documents[name].frame;
        frame.style.cssText = 'display: block; inline-size: 100%; border: 0';
        this.loads.push(this.grown(frame));
        container.append(frame);
        hosts.push(frame);
      }
    },
    change(name) {
      for (const frame of hosts) {
        this.loads.push(this.grown(frame));
        frame.src = documents[name].frame;
      }
    },
    /** Once it is there it is made as high as what is in it, as every embed's own script does. */
    grown: (frame) =>
      new Promise((done) => {
        frame.onload = () => {
          frame.height = frame.contentDocument.documentElement.offsetHeight;
          done();
        };
      }),
    settled() {
      return Promise.all(this.loads.splice(0));
    },
    treeOf: (frame) => frame.contentDocument.querySelector('bench-story').shadowRoot,
    heightOf: (frame) => frame.contentDocument.querySelector('bench-story').getBoundingClientRect().height,
  },
};

const task = () => new Promise((done) => setTimeout(done));
const frame = () => new Promise((done) => requestAnimationFrame(done));

/** The names of the points at which the time is taken; `bench:` tells the trace's reader which marks are ours. */
function clock() {
  const start = performance.now();
  performance.mark('bench:start');
  const times = {};
  return {
    times,
    mark(name) {
      times[name] = performance.now() - start;
      performance.mark(`bench:${name}`);
    },
  };
}

/** From the first line to the tree, to the layout, and to the second frame after it. */
async function timed(act) {
  // In a task of its own, or it would count as the debugger's work.
  await task();
  const { times, mark } = clock();
  act();
  await driver().settled();
  mark('script');
  document.querySelector('footer').getBoundingClientRect();
  mark('layout');
  await frame();
  await frame();
  await task();
  mark('frames');
  return times;
}
const driver = () => drivers[stack.driver];

/** Slots and the line for screen readers stand beside the story in ours alone. */
const isMachinery = (node) =>
  node.localName === 'slot' || node.firstElementChild?.hasAttribute('aria-live') || node.nodeType === 8;

/** Elements with their attributes, and words with single spaces, without comments and the spaces around elements. */
function linesOf(element, indent = '') {
  const attributes = [...element.attributes]
    // That what was far is laid out by now, which nobody sees.
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort();
  const lines = [`${indent}<${element.localName}${attributes.join('')}>`];
  let words = '';
  const endWords = () => {
    if (words.trim()) lines.push(`${indent}  ${words.trim().replace(/\s+/g, ' ')}`);
    words = '';
  };
  for (const child of element.childNodes) {
    // Neighbouring texts are one to a reader.
    if (child.nodeType === Node.TEXT_NODE) words += child.data;
    else if (!isMachinery(child)) {
      endWords();
      lines.push(...linesOf(child, `${indent}  `));
    }
  }
  endWords();
  return lines;
}

globalThis.bench = {
  /** One story is there before, in a box without layout: its document is held, and the stack's templates are made. */
  async start(theStack, theDocuments, keep = ['story']) {
    stack = theStack;
    documents = theDocuments;
    const main = document.querySelector('main');
    container = main.appendChild(document.createElement('div'));
    container.hidden = true;
    for (const name of stack.driver === 'element' ? keep : []) {
      hosts = [];
      driver().mount(1, name);
      while (stack.ours && !hosts[0].article) await task();
    }
    hosts = [];
    container = main.appendChild(document.createElement('div'));
    await frame();
    await frame();
  },
  /** A document that is in nobody's `src`. */
  add(name, payload) {
    documents[name] = { payload };
  },
  mount: (count, name = 'story') => timed(() => driver().mount(count, name)),
  change: (name) => timed(() => driver().change(name)),
  unmount: async () => {
    const times = await timed(() => {
      for (const host of hosts) host.remove();
    });
    hosts = [];
    return times;
  },
  /** What a reader gets, as lines to compare. */
  tree: () => linesOf(driver().treeOf(hosts[0]).querySelector('div')).join('\n'),
  markup: () => driver().treeOf(hosts.at(-1)).innerHTML,
  elements: () => driver().treeOf(hosts[0]).querySelectorAll('*').length,
  height: () => driver().heightOf(hosts[0]),

  /** From the start of a stack's script to its story, which the page has had from the beginning, with its document. */
  async cold(tag, ours, code) {
    const address = URL.createObjectURL(
      new Blob([code, '\n;globalThis.benchEvaluated();'], { type: 'text/javascript' }),
    );
    const host = document.querySelector(tag);
    await task();
    const { times, mark } = clock();
    await new Promise((done) => {
      globalThis.benchEvaluated = done;
      const script = document.createElement('script');
      script.type = 'module';
      script.src = address;
      document.head.append(script);
    });
    if (ours) await shown(host);
    if (!host.shadowRoot.querySelector('article')) throw new Error('There is no story.');
    mark('script');
    document.querySelector('footer').getBoundingClientRect();
    mark('layout');
    await frame();
    await task();
    mark('frames');
    return times;
  },

  /** To the end of the page, a screen in each frame. */
  async scroll() {
    const long = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
    observer.observe({ entryTypes: ['longtask'] });
    const { times, mark } = clock();
    const { scrollHeight } = document.documentElement;
    for (let top = 0; top < scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
    }
    await task();
    mark('scrolled');
    observer.disconnect();
    return { ...times, longest: Math.max(0, ...long.map(({ duration }) => duration)) };
  },

  /** What has moved on the page since it was opened (https://web.dev/articles/cls), in one sum. */
  shift: () =>
    new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) sum += value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(sum), 300);
    }),

  /** The JSON reader alone, and with ours after it, in turns. */
  async parse(address, turns) {
    const { parsePayload } = await import('/dist/payload/index.js');
    const text = await (await fetch(address)).text();
    await task();
    const { times, mark } = clock();
    for (let turn = 0; turn < turns; turn++) {
      JSON.parse(text);
      mark(`json${turn}`);
      const { kind, issues } = parsePayload(JSON.parse(text));
      mark(`both${turn}`);
      if (kind !== 'article' || issues.length) throw new Error('The document is not as it should be.');
    }
    return times;
  },
};
