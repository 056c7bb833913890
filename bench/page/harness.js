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
      if (stack.source) host.src = documents[name].src;
      else
        host.payload =
          name === 'changed' ? { ...documents.story, headline: documents.changed.headline } : documents[name];
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

/** Elements with their attributes, and words with single spaces, without comments and blank text between elements. */
function linesOf(node, indent = '') {
  if (node.nodeType === 3) return [indent + node.data];
  const attributes = [...node.attributes]
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort();
  const lines = [];
  for (const child of node.childNodes) {
    if (isMachinery(child)) continue;
    const inner = linesOf(child, `${indent}  `);
    // Neighbouring texts are one to a reader.
    if (child.nodeType === 3 && lines.length && !lines.at(-1).includes('<'))
      lines.push(lines.pop() + child.data);
    else lines.push(...inner);
  }
  const spaced = lines.map(
    (line) => line.match(/^ */)[0].slice(0, indent.length + 2) + line.trim().replace(/\s+/g, ' '),
  );
  return [`${indent}<${node.localName}${attributes.join('')}>`, ...spaced.filter((line) => line.trim())];
}

globalThis.bench = {
  /** One story is there before, in a box without layout: its document is held, and the stack's templates are made. */
  async start(theStack, theDocuments) {
    stack = theStack;
    documents = theDocuments;
    const real = document.querySelector('main');
    container = real.appendChild(document.createElement('div'));
    container.hidden = true;
    if (stack.driver === 'element') {
      for (const name of Object.keys(stack.source ? documents : { story: 0 })) {
        hosts = [];
        driver().mount(1, name);
        await (stack.ours ? this.until(() => hosts[0].article) : driver().settled());
      }
    }
    hosts = [];
    container = real.appendChild(document.createElement('div'));
    await frame();
    await frame();
  },
  async until(test) {
    while (!test()) await task();
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
  tree: () => [...driver().treeOf(hosts[0]).childNodes].flatMap((node) => linesOf(node)).join('\n'),
  height: () => driver().heightOf(hosts[0]),
};
