// The elements' style sheet as one text, from the built package: what every stack adopts.
import { transformSync } from 'esbuild';

export async function sheetText() {
  const { NewswireArticle } = await import('../dist/elements/article/article.js');
  const css = NewswireArticle.styles.map(({ cssText }) => cssText).join('\n');
  return transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
}
