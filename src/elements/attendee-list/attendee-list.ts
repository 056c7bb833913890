import type { CSSResult, nothing, TemplateResult } from 'lit';
import { attendeesStyles } from '../../views/attendees.css.js';
import { personStyles } from '../../views/person.css.js';
import { arrangedStyles } from '../../views/arranged.js';
import { tokens } from '../../views/tokens.css.js';
import { hostStyles } from '../host.css.js';
import type { BlockOf } from '../../payload/index.js';
import type { AttendeeVariant, GroupBy } from '../../views/attendee.js';
import { attendeesView } from '../../views/attendees.js';
import type { Context } from '../../views/context.js';
import { oneOf, wholeNumber, type Declaration } from '../attributes.js';
import { BlockElement } from '../block.js';

type Attendees = BlockOf<'attendees'>;

/**
 * Who was at a meeting, in what role, and for whom.
 *
 * @summary The people at a meeting.
 * @tag newswire-attendee-list
 *
 * @csspart title - The heading of a list.
 * @csspart attendees - A list of people.
 * @csspart people - The people, in one list or in groups.
 * @csspart table - The people as a table.
 * @csspart group - The heading of a group.
 * @csspart event - The line about the event.
 * @csspart attendee - A person's row.
 * @csspart name - A person's name.
 * @csspart details - What the person is, for whom, and from where.
 * @csspart country - The country with its flag.
 * @csspart presence - The capacity, the delegation, and whether the person was in the room.
 * @csspart link - A link: in the text, on a name, to the source or the canonical story.
 * @csspart portrait - A portrait, or initials in its place.
 * @csspart show-all - The button that shows the rest.
 */
export class NewswireAttendeeList extends BlockElement<'attendees'> {
  protected override readonly type = 'attendees';

  static override styles: CSSResult[] = [
    tokens,
    hostStyles,
    personStyles,
    ...arrangedStyles,
    attendeesStyles,
  ];

  static override properties: Readonly<Record<string, Declaration>> = {
    variant: { reflect: true, ...oneOf('list', 'table', 'compact') },
    groupBy: { attribute: 'group-by', ...oneOf('none', 'country', 'organisation') },
    limit: wholeNumber(null),
  };

  /** How the people are laid out. */
  declare variant: AttendeeVariant;
  /** What the people are grouped by. */
  declare groupBy: GroupBy;
  /** How many are shown at first; the rest behind a button. Null: all. */
  declare limit: number | null;

  protected override view(block: Attendees, context: Context): TemplateResult | typeof nothing {
    return attendeesView(block, context, this.variant, this.groupBy);
  }
}
