// The comments in src/payload/schema.ts as data: every documented constant and member is wrapped in a call that carries
// its words, `define("image", object(…), { … })` and `image: say(image, { … })`.
import ts from 'typescript';

/** The source text with its comments at work; `kit` exports `define` and `say`. */
export function withComments(source, kit) {
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
  const insertions = [];
  const wrap = (node, before, words) => {
    insertions.push([node.getStart(), before], [node.getEnd(), `, ${JSON.stringify(words)})`]);
  };
  const visit = (node) => {
    if (ts.isVariableStatement(node)) {
      const [{ name, initializer }] = node.declarationList.declarations;
      const words = wordsOf(node, name.text);
      if (words) wrap(initializer, `define(${JSON.stringify(name.text)}, `, words);
    } else if (ts.isPropertyAssignment(node)) {
      const words = wordsOf(node, node.name.text);
      if (words) wrap(node.initializer, 'say(', words);
    } else if (ts.isShorthandPropertyAssignment(node)) {
      const words = wordsOf(node, node.name.text);
      if (words) wrap(node.name, `${node.name.text}: say(`, words);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  insertions.sort(([one], [other]) => other - one);
  let result = source;
  for (const [place, text] of insertions) result = result.slice(0, place) + text + result.slice(place);
  return `import { define, say } from ${JSON.stringify(kit)};\n${result}`;
}

/** What the comment above a node says; undefined where there is none. */
function wordsOf(node, name) {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  if (!comment) return undefined;
  const tags = (tag) =>
    (comment.tags ?? [])
      .filter(({ tagName }) => tagName.text === tag)
      .map((found) => ts.getTextOfJSDocComment(found.comment).trim());
  const json = (text) => {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new Error(`An example or a default of ${name} is no JSON: ${text}`, { cause: error });
    }
  };
  const [initial] = tags('default');
  const examples = tags('example').map(json);
  return {
    title: tags('title')[0] ?? titleOf(name),
    description: ts.getTextOfJSDocComment(comment.comment)?.replace(/\s*\n\s*/g, ' '),
    ...(initial !== undefined && { default: json(initial) }),
    ...(examples.length > 0 && { examples }),
  };
}

/** `translatedFrom` as words: “Translated from”. */
const titleOf = (name) =>
  name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (letter) => letter.toUpperCase());
