import { define } from '../define.js';
import { NewswireQuoteCard } from './quote-card.js';

define('newswire-quote-card', NewswireQuoteCard);

declare global {
  interface HTMLElementTagNameMap {
    'newswire-quote-card': NewswireQuoteCard;
  }
}
