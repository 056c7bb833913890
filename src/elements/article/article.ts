import type { CSSResult, TemplateResult } from 'lit';
import { articleStyles } from '../../views/article.css.js';
import { attendeesStyles } from '../../views/attendees.css.js';
import { footStyles } from '../../views/foot.css.js';
import { imageStyles } from '../../views/image.css.js';
import { personStyles } from '../../views/person.css.js';
import { quoteStyles } from '../../views/quote.css.js';
import { relatedStyles } from '../../views/related.css.js';
import { textStyles } from '../../views/text.css.js';
import { tokens } from '../../views/tokens.css.js';
import { hostStyles } from '../host.css.js';
import type { Article, BlockOf, Parsed } from '../../payload/index.js';
import { findBlock } from '../../payload/blocks.js';
import { articleView, type ArticleVariant } from '../../views/article.js';
import type { Context } from '../../views/context.js';
import { furtherStyles, layOutFurther } from '../../views/further.js';
import { flag, oneOf, type Declaration } from '../attributes.js';
import { NewswireElement } from '../host.js';
import { QuoteActions } from '../quote-actions.js';

/**
 * A news story: its head, its text, and the quotes, people, pictures and links in it.
 *
 * @summary A whole news story from one JSON payload.
 * @tag newswire-article
 *
 * @event {NewswireShareEvent} newswire-share - A quote is about to be copied, linked to, shared or saved as a picture. Cancelable.
 *
 * @csspart article - The story.
 * @csspart head - Kicker, headline, standfirst and all about them.
 * @csspart kicker - The line above the headline.
 * @csspart headline - The headline.
 * @csspart standfirst - The paragraph below the headline.
 * @csspart meta - Byline, dates and publisher.
 * @csspart logo - The publisher's logo.
 * @csspart byline - Who wrote it.
 * @csspart author - An author's name.
 * @csspart dates - Dateline, dates and publisher.
 * @csspart dateline - Where it was written.
 * @csspart reading-time - How long it takes to read.
 * @csspart contents - The list of the story's headings.
 * @csspart contents-link - A heading in that list.
 * @csspart body - The text.
 * @csspart beside - A list of people and the text that it stands beside.
 * @csspart paragraph - A paragraph.
 * @csspart heading - A heading in the text.
 * @csspart list - A list in the text.
 * @csspart link - A link: in the text, on a name, to the source or the canonical story.
 * @csspart image - A picture with its caption.
 * @csspart picture - The picture alone.
 * @csspart caption - The caption.
 * @csspart credit - Whose picture it is.
 * @csspart thumbnail - A small picture.
 * @csspart portrait - A portrait, or initials in its place.
 * @csspart quote - A quote card.
 * @csspart words - The words themselves.
 * @csspart mark - The opening quotation mark.
 * @csspart attribution - Who said it, and all about that.
 * @csspart speaker - The speaker's name.
 * @csspart context - Where and when it was said, and the source.
 * @csspart actions - The row of buttons.
 * @csspart action - A button, or the link to the passage.
 * @csspart title - The heading of a list.
 * @csspart attendees - A list of people.
 * @csspart people - The people, in one list or in groups.
 * @csspart event - The line about the event.
 * @csspart attendee - A person's row.
 * @csspart name - A person's name.
 * @csspart details - What the person is, for whom, and from where.
 * @csspart country - The country with its flag.
 * @csspart presence - The capacity, the delegation, and whether the person was in the room.
 * @csspart pullquote - Words of the story, set large.
 * @csspart gallery - Pictures side by side.
 * @csspart recording - A video, or a recording to listen to, with its caption and transcript.
 * @csspart player - The browser’s own player.
 * @csspart transcript - The transcript, closed at first.
 * @csspart embed - Something of another site.
 * @csspart facade - What stands in its place until the reader asks for it.
 * @csspart embed-title - What it is.
 * @csspart provider - Whose it is.
 * @csspart frame - The frame it is shown in.
 * @csspart scroller - What a table scrolls in where it is wider than its place.
 * @csspart data - A table.
 * @csspart number - A cell of a column of numbers.
 * @csspart divider - A line between two parts of the text.
 * @csspart corrections - What was corrected.
 * @csspart topics - What the story is about.
 * @csspart rights - Whose story it is, and by which licence.
 * @csspart related - A list of links.
 * @csspart related-item - A link with all about it.
 * @csspart related-link - The linked headline.
 * @csspart related-kicker - The kind and the kicker.
 * @csspart related-standfirst - The standfirst.
 * @csspart related-source - The source and the date.
 * @csspart sponsored - The word that marks a sponsored link.
 */
export class NewswireArticle extends NewswireElement<Article> {
  static override styles: CSSResult[] = [
    tokens,
    hostStyles,
    textStyles,
    imageStyles,
    personStyles,
    quoteStyles,
    attendeesStyles,
    relatedStyles,
    footStyles,
    ...furtherStyles,
    articleStyles,
  ];

  static override properties: Readonly<Record<string, Declaration>> = {
    variant: { reflect: true, ...oneOf('full', 'summary', 'headline') },
    noActions: flag('no-actions'),
    structuredData: flag('structured-data'),
    readingTime: flag('reading-time'),
    contents: flag('contents'),
  };

  /** How much of the story is shown. */
  declare variant: ArticleVariant;
  /** Quotes have no buttons for copying and sharing. */
  declare noActions: boolean;
  /** The page says what the story is as schema.org JSON-LD in its head: for the page that is the story's own. */
  declare structuredData: boolean;
  /** How long it takes to read is said below the dates, in minutes: at 238 words a minute (https://doi.org/10.1016/j.jml.2019.104047). */
  declare readingTime: boolean;
  /** A story with three headings or more of one level has a list of them, closed at first, above its text: of the highest such level. */
  declare contents: boolean;

  #kept: WeakMap<BlockOf<'embed'>, HTMLIFrameElement | null> | undefined;
  readonly #frames = () => (this.#kept ??= new WeakMap());
  #describe: ((element: NewswireArticle, base?: string) => void) | undefined;
  readonly #actions = new QuoteActions(this, () => this.context);

  /** The story that is shown. */
  get article(): Article | undefined {
    return this.content;
  }

  /** With a fragment, or from a document of one block: a story of that block alone. */
  protected override pick(parsed: Parsed, id: string | undefined): Article | undefined {
    const whole = parsed.kind === 'article' ? parsed.article : undefined;
    if (whole && (!id || whole.id === id)) return whole.headline || whole.body?.length ? whole : undefined;
    if (id) return { headline: '', body: [findBlock(parsed, undefined, id)] };
    return parsed.kind === 'block' ? { headline: '', body: [parsed.block] } : undefined;
  }

  protected override get context(): Context {
    return {
      ...super.context,
      actions: this.noActions ? undefined : this.#actions,
      frames: this.#frames,
      reading: (this.readingTime || this.contents) && this,
    };
  }

  protected override layOut(root: ParentNode): void {
    super.layOut(root);
    layOutFurther(root);
  }

  protected override updated(): void {
    super.updated();
    // Few pages want it. Where it cannot be loaded, readers miss nothing.
    if (this.structuredData && !this.#describe)
      import('./structured-data.js').then(
        ({ describe }) => {
          this.#describe = describe;
          this.#say();
        },
        () => {},
      );
    this.#say();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#say();
  }

  #say(): void {
    this.#describe?.(this, this.context.base);
  }

  protected override view(article: Article, context: Context): TemplateResult {
    return articleView(article, context, this.variant);
  }
}
