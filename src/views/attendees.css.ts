import { css } from './css.js';

export const attendeesStyles = css`
  [part='attendees'] {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_ink);
  }
  li[part='attendee'] {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  :host([variant='compact']) {
    li[part='attendee'] {
      padding-block: 0.25em;
      border: 0;
    }
    [part='details'] {
      display: inline;
    }
    [part='portrait'] {
      display: none;
    }
  }
  [part='presence'] {
    font-style: italic;
    font-synthesis-style: none;
  }
  @container (width >= 44em) {
    [part='people'] {
      columns: 2;
      column-gap: 2.75em;
    }
  }
`;
