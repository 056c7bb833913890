/**
 * A quote as a picture, to be posted where text is not: drawn on a canvas in the colours and fonts that the reader has it in. A
 * file of its own in the script-tag build too, which the first press of the button loads.
 */

/** In pixels. What is posted is shown about half as wide, on screens with twice the pixels. */
const WIDTH = 1200;
const MARGIN = 96;
const RULE = 9;
const LEADING = 1.3;
/** The words' size is the largest of these with which they are at most so many lines. */
const SIZES = [64, 56, 48, 40];
const MOST_LINES = 9;
const SMALL = 30;

interface Line {
  text: string;
  font: string;
  color: string;
  size: number;
  /** The space above. */
  gap: number;
}

/** What is said, with its marks; then line by line who said it, where and when. */
interface Said {
  words: string;
  mark: string;
  credit: readonly string[];
}

/**
 * @param figure the quote as it is on the page
 * @returns a PNG, 1,200 pixels wide
 */
export async function quotePicture(figure: HTMLElement, { words, mark, credit }: Said): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const spoken = getComputedStyle(figure.querySelector('[part=words]')!);
  const small = getComputedStyle(figure.querySelector('[part=attribution]')!);
  const accent = getComputedStyle(figure.querySelector('[part=mark]')!, '::before').color;
  const width = WIDTH - 2 * MARGIN;
  const fontOf = (style: CSSStyleDeclaration, size: number, weight = style.fontWeight) =>
    `${style.fontStyle} ${weight} ${size}px ${style.fontFamily}`;
  const linesOf = (text: string, font: string) => {
    pen.font = font;
    return text.split('\n').flatMap((paragraph) => wrap(paragraph, spoken, width, pen));
  };

  let size = SIZES[0];
  for (size of SIZES) if (linesOf(words, fontOf(spoken, size)).length <= MOST_LINES) break;
  const lines: Line[] = [
    ...linesOf(words, fontOf(spoken, size)).map((text) => ({
      ...{ text, size, gap: 0 },
      ...{ font: fontOf(spoken, size), color: spoken.color },
    })),
    ...credit.flatMap((entry, index) => {
      const font = fontOf(small, SMALL, index ? undefined : '700');
      return linesOf(entry, font).map((text, row) => ({
        ...{ text, size: SMALL, gap: index || row ? 0 : 1.5 * SMALL },
        ...{ font, color: index ? small.color : spoken.color },
      }));
    }),
  ];

  canvas.width = WIDTH;
  canvas.height =
    2 * MARGIN + RULE + SMALL + lines.reduce((sum, { size, gap }) => sum + size * LEADING + gap, 0);
  for (const ground of groundsOf(figure)) {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.fillStyle = accent;
  pen.fillRect(MARGIN, MARGIN, width, RULE);

  const fromRight = spoken.direction === 'rtl';
  const edge = fromRight ? WIDTH - MARGIN : MARGIN;
  pen.direction = fromRight ? 'rtl' : 'ltr';
  pen.textAlign = fromRight ? 'right' : 'left';
  pen.textBaseline = 'alphabetic';
  let y = MARGIN + RULE + SMALL;
  for (const [index, line] of lines.entries()) {
    y += line.gap + line.size * LEADING;
    pen.font = line.font;
    pen.fillStyle = line.color;
    pen.fillText(line.text, edge, y);
    if (index || !line.text.startsWith(mark)) continue;
    pen.fillStyle = accent;
    pen.fillText(mark, edge, y);
  }
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the canvas gives no picture'))));
  });
}

/** Lines no wider than that, broken where the language breaks them. */
function wrap(
  text: string,
  { direction }: CSSStyleDeclaration,
  width: number,
  pen: CanvasRenderingContext2D,
) {
  pen.direction = direction as CanvasDirection;
  const lines = [''];
  const fits = (line: string) => pen.measureText(line.trimEnd()).width <= width;
  for (const piece of piecesOf(text)) {
    const longer = lines.at(-1)! + piece;
    if (fits(longer)) lines[lines.length - 1] = longer;
    else if (fits(piece)) lines.push(piece);
    else
      // Longer than a line: it is broken anywhere.
      for (const { segment } of new Intl.Segmenter().segment(piece))
        if (fits(lines.at(-1)! + segment)) lines[lines.length - 1] += segment;
        else lines.push(segment);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** Words with what may not be parted from them: what opens before, what closes after. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let opening = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (/^[\p{Ps}\p{Pi}¿¡]+$/u.test(segment)) opening += segment;
    else if (!opening && pieces.length && /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]+$/u.test(segment))
      pieces[pieces.length - 1] += segment;
    else {
      pieces.push(opening + segment);
      opening = '';
    }
  }
  return [...pieces, opening];
}

/** What the quote stands on, the outermost first: the browser's own, and each ground in it, which may let that through. */
function groundsOf(figure: HTMLElement): string[] {
  const grounds: string[] = [];
  for (
    let node: Node | null = figure;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  )
    if (node instanceof Element) grounds.unshift(getComputedStyle(node).backgroundColor);
  const probe = document.createElement('div');
  probe.style.color = 'Canvas';
  figure.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return [color, ...grounds];
}
