import { define } from '../define.js';
import { NewswireRelatedLinks } from './related-links.js';

define('newswire-related-links', NewswireRelatedLinks);

declare global {
  interface HTMLElementTagNameMap {
    'newswire-related-links': NewswireRelatedLinks;
  }
}
