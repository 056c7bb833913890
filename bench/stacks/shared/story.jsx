// The story as React and Preact have it in common: the same components, compiled for each (build.mjs).
import { dateWords, initials, presence, sourceWords, standing } from './words.js';

const Time = ({ date }) => <time dateTime={date}>{dateWords(date)}</time>;

const Link = ({ kind, href, children }) => (
  <a part="link" data-kind={kind} href={href}>
    {children}
  </a>
);

const RichText = ({ text }) =>
  typeof text === 'string'
    ? text
    : text.map((run, index) =>
        typeof run === 'string' ? (
          run
        ) : (
          <Link key={index} kind="body" href={run.href}>
            {run.text}
          </Link>
        ),
      );

const Paragraph = ({ block }) => (
  <p part="paragraph">
    <RichText text={block.text} />
  </p>
);

const Quote = ({ block: { text, speaker, context, date, source } }) => (
  <figure part="quote">
    <blockquote part="words">
      <p>
        <span part="mark" />
        {text}
      </p>
    </blockquote>
    <div part="attribution">
      <div>
        <div part="speaker">{speaker.name}</div>
        {standing(speaker)}
        <div part="context">
          <bdi>{context}</bdi> ·{' '}
          <bdi>
            <Time date={date} />
          </bdi>{' '}
          ·{' '}
          <bdi>
            <Link kind="source" href={source.url}>
              {sourceWords(source)}
            </Link>
          </bdi>
        </div>
      </div>
    </div>
  </figure>
);

function Attendee({ person }) {
  const where = presence(person);
  return (
    <li part="attendee">
      <span part="portrait" aria-hidden="true">
        {initials(person.name)}
      </span>
      <div>
        <b part="name">{person.name}</b>
        <p part="details">
          <bdi>{standing(person)}</bdi>
          {where && (
            <>
              {' · '}
              <bdi>
                <span part="presence">{where}</span>
              </bdi>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

const Attendees = ({ block: { heading, people } }) => (
  <section part="attendees">
    <h3 part="title">{heading}</h3>
    <div part="people">
      <ul role="list">
        {people.map((person) => (
          <Attendee key={person.name} person={person} />
        ))}
      </ul>
    </div>
  </section>
);

const Item = ({ item: { url, kicker, headline, standfirst, source, published } }) => (
  <li part="related-item">
    <div>
      {kicker && (
        <p part="related-kicker">
          <bdi>{kicker}</bdi>
        </p>
      )}
      <a part="related-link" data-kind="related" href={url}>
        {headline}
      </a>
      {standfirst && <p part="related-standfirst">{standfirst}</p>}
      <p part="related-source">
        <bdi>{source}</bdi> ·{' '}
        <bdi>
          <Time date={published} />
        </bdi>
      </p>
    </div>
  </li>
);

const Related = ({ block: { heading, links } }) => (
  <section part="related">
    <h3 part="title">{heading}</h3>
    <ul role="list">
      {links.map((item) => (
        <Item key={item.url} item={item} />
      ))}
    </ul>
  </section>
);

const Head = ({ story: { kicker, headline, standfirst, byline, published, updated, publisher, url } }) => (
  <header part="head">
    {kicker && <p part="kicker">{kicker}</p>}
    <h2 part="headline">{headline}</h2>
    {standfirst && <p part="standfirst">{standfirst}</p>}
    <div part="meta">
      <p part="byline">{byline}</p>
      <p part="dates">
        <bdi>
          <Time date={published} />
        </bdi>{' '}
        ·{' '}
        <bdi>
          Updated <Time date={updated} />
        </bdi>{' '}
        ·{' '}
        <bdi>
          <Link kind="canonical" href={url}>
            Read at {publisher.name}
          </Link>
        </bdi>
      </p>
    </div>
  </header>
);

/** `memo` is React's: a block that is the same object as before is not rendered again. */
export function makeStory(memo = (component) => component) {
  const blocks = {
    paragraph: memo(Paragraph),
    quote: memo(Quote),
    attendees: memo(Attendees),
    related: memo(Related),
  };
  return ({ story }) => (
    <div>
      <div lang={story.language} dir="ltr">
        <article part="article">
          <Head story={story} />
          <div part="body">
            {story.body.map((block, index) => {
              const View = blocks[block.type];
              return <View key={index} block={block} />;
            })}
          </div>
        </article>
      </div>
    </div>
  );
}
