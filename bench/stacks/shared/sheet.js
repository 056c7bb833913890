// The elements' own style sheet (build.mjs, and the server for pages without a build, answer for `css`), made once.
import css from 'virtual:css';

export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
