import { define } from '../define.js';
import { NewswireArticle } from './article.js';

define('newswire-article', NewswireArticle);

declare global {
  interface HTMLElementTagNameMap {
    'newswire-article': NewswireArticle;
  }
}
