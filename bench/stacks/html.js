// Plain HTML needs no script but for the sheet, which markup alone cannot share between shadow roots.
import { sheet } from './shared/sheet.js';

globalThis.benchSheet = sheet;
for (const { shadowRoot } of document.querySelectorAll('bench-story')) {
  if (shadowRoot) shadowRoot.adoptedStyleSheets = [sheet];
}
