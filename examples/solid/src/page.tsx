import { createResource, createSignal, Show } from 'solid-js';
import 'newswire-elements/define';
import 'newswire-elements/jsx/solid';

const read = async (name: string): Promise<object> => (await fetch(`stories/${name}.json`)).json();

export function Page() {
  const [name, setName] = createSignal('harbour');
  const [story] = createResource(name, read);
  const [isShown, setShown] = createSignal(true);
  const [isGrouped, setGrouped] = createSignal(false);
  const [isDark, setDark] = createSignal(false);
  const [hasActions, setActions] = createSignal(true);
  const [heard, setHeard] = createSignal('');
  const [loaded, setLoaded] = createSignal('');

  return (
    <main>
      <nav>
        <button id="next" onClick={() => setName('tide')}>
          Next story
        </button>
        <button id="hide" onClick={() => setShown(!isShown())}>
          Story on and off
        </button>
        <button id="group" onClick={() => setGrouped(!isGrouped())}>
          By country
        </button>
        <button id="dark" onClick={() => setDark(!isDark())}>
          Dark quote
        </button>
        <button id="actions" onClick={() => setActions(!hasActions())}>
          Buttons of the quote
        </button>
      </nav>
      <output id="heard">{heard()}</output>
      <output id="loaded">{loaded()}</output>
      <Show when={isShown()}>
        <newswire-article
          id="story"
          prop:payload={story.latest ?? null}
          heading-level={1}
          on:newswire-navigate={(event) => {
            event.preventDefault();
            setHeard(`${event.kind} ${event.url}`);
          }}
        />
      </Show>
      <newswire-quote-card
        id="quote"
        src="stories/harbour.json#statement"
        theme={isDark() ? 'dark' : 'light'}
        no-actions={!hasActions()}
        on:newswire-load={(event) => setLoaded(event.format)}
      />
      <newswire-attendee-list
        id="people"
        src="stories/harbour.json"
        limit={2}
        group-by={isGrouped() ? 'country' : 'none'}
      />
    </main>
  );
}
