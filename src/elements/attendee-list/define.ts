import { define } from '../define.js';
import { NewswireAttendeeList } from './attendee-list.js';

define('newswire-attendee-list', NewswireAttendeeList);

declare global {
  interface HTMLElementTagNameMap {
    'newswire-attendee-list': NewswireAttendeeList;
  }
}
