// Shows beside each example the markup that it consists of, read from the page itself so that the two cannot differ.
const script = '<script type="module"\n  src="newswire.js"></' + 'script>';

for (const live of document.querySelectorAll('.live')) {
  const elements = [...live.children].map((element) => {
    const attributes = [...element.attributes]
      .filter(({ name }) => !reflected(element).includes(name))
      .map(({ name, value }) => `\n  ${name}="${value.replace('../test/fixtures/', '')}"`);
    return `<${element.localName}${attributes.join('')}\n></${element.localName}>`;
  });
  const figure = document.createElement('figure');
  figure.className = 'snippet';
  const caption = document.createElement('figcaption');
  caption.textContent = 'The markup';
  const code = document.createElement('code');
  code.textContent = [script, ...elements].join('\n\n');
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.append(code);
  figure.append(caption, pre);
  live.after(figure);
}

/** Attributes that an element sets itself, to show the value of its property. */
function reflected(element) {
  const asWritten = new DOMParser().parseFromString(element.outerHTML, 'text/html').body.firstElementChild;
  return ['theme', 'variant'].filter((name) =>
    ['auto', 'full', 'card', 'list'].includes(asWritten.getAttribute(name)),
  );
}
