import { createSignal, For, Show } from 'solid-js';
import { Dynamic, render } from 'solid-js/web';
import { defineStory } from './shared/host.js';
import { dateWords, initials, presence, sourceWords, standing } from './shared/words.js';

const Time = (props) => <time datetime={props.date}>{dateWords(props.date)}</time>;

const Link = (props) => (
  <a part="link" data-kind={props.kind} href={props.href}>
    {props.children}
  </a>
);

const RichText = (props) => (
  <Show when={typeof props.text !== 'string'} fallback={props.text}>
    <For each={props.text}>
      {(run) =>
        typeof run === 'string' ? (
          run
        ) : (
          <Link kind="body" href={run.href}>
            {run.text}
          </Link>
        )
      }
    </For>
  </Show>
);

const Paragraph = (props) => (
  <p part="paragraph">
    <RichText text={props.block.text} />
  </p>
);

const Quote = (props) => (
  <figure part="quote">
    <blockquote part="words">
      <p>
        <span part="mark" />
        {props.block.text}
      </p>
    </blockquote>
    <div part="attribution">
      <div>
        <div part="speaker">{props.block.speaker.name}</div>
        {standing(props.block.speaker)}
        <div part="context">
          <bdi>{props.block.context}</bdi>
          {' · '}
          <bdi>
            <Time date={props.block.date} />
          </bdi>
          {' · '}
          <bdi>
            <Link kind="source" href={props.block.source.url}>
              {sourceWords(props.block.source)}
            </Link>
          </bdi>
        </div>
      </div>
    </div>
  </figure>
);

const Attendee = (props) => (
  <li part="attendee">
    <span part="portrait" aria-hidden="true">
      {initials(props.person.name)}
    </span>
    <div>
      <b part="name">{props.person.name}</b>
      <p part="details">
        <bdi>{standing(props.person)}</bdi>
        <Show when={presence(props.person)}>
          {(words) => (
            <>
              {' · '}
              <bdi>
                <span part="presence">{words()}</span>
              </bdi>
            </>
          )}
        </Show>
      </p>
    </div>
  </li>
);

const Attendees = (props) => (
  <section part="attendees">
    <h3 part="title">{props.block.heading}</h3>
    <div part="people">
      <ul role="list">
        <For each={props.block.people}>{(person) => <Attendee person={person} />}</For>
      </ul>
    </div>
  </section>
);

const Item = (props) => (
  <li part="related-item">
    <div>
      <Show when={props.item.kicker}>
        <p part="related-kicker">
          <bdi>{props.item.kicker}</bdi>
        </p>
      </Show>
      <a part="related-link" data-kind="related" href={props.item.url}>
        {props.item.headline}
      </a>
      <Show when={props.item.standfirst}>
        <p part="related-standfirst">{props.item.standfirst}</p>
      </Show>
      <p part="related-source">
        <bdi>{props.item.source}</bdi>
        {' · '}
        <bdi>
          <Time date={props.item.published} />
        </bdi>
      </p>
    </div>
  </li>
);

const Related = (props) => (
  <section part="related">
    <h3 part="title">{props.block.heading}</h3>
    <ul role="list">
      <For each={props.block.links}>{(item) => <Item item={item} />}</For>
    </ul>
  </section>
);

const blocks = { paragraph: Paragraph, quote: Quote, attendees: Attendees, related: Related };

const Head = (props) => (
  <header part="head">
    <Show when={props.story.kicker}>
      <p part="kicker">{props.story.kicker}</p>
    </Show>
    <h2 part="headline">{props.story.headline}</h2>
    <Show when={props.story.standfirst}>
      <p part="standfirst">{props.story.standfirst}</p>
    </Show>
    <div part="meta">
      <p part="byline">{props.story.byline}</p>
      <p part="dates">
        <bdi>
          <Time date={props.story.published} />
        </bdi>
        {' · '}
        <bdi>
          Updated <Time date={props.story.updated} />
        </bdi>
        {' · '}
        <bdi>
          <Link kind="canonical" href={props.story.url}>
            Read at {props.story.publisher.name}
          </Link>
        </bdi>
      </p>
    </div>
  </header>
);

// Blocks and rows are keyed by the object: what is the same object as before is left as it is.
const Story = (props) => (
  <div>
    <div lang={props.story.language} dir="ltr">
      <article part="article">
        <Head story={props.story} />
        <div part="body">
          <For each={props.story.body}>
            {(block) => <Dynamic component={blocks[block.type]} block={block} />}
          </For>
        </div>
      </article>
    </div>
  </div>
);

defineStory((root, payload) => {
  const [story, setStory] = createSignal(payload);
  const unmount = render(() => <Story story={story()} />, root);
  return { update: setStory, unmount };
});
