/** Registers all four elements. */

import './elements/article/define.js';
import './elements/quote-card/define.js';
import './elements/attendee-list/define.js';
import './elements/related-links/define.js';
