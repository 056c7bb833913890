// The elements' style sheet as one text, from the built package: what every stack adopts. Without `content-visibility`, which is
// ours and not a sheet's that somebody writes by hand.
import { transformSync } from 'esbuild';

export async function sheetText() {
  const { NewswireArticle } = await import('../dist/elements/article/article.js');
  const css = NewswireArticle.styles
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(/content-visibility: auto;/g, '');
  return transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
}
