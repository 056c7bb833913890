import { useEffect, useState } from 'react';
import { NewswireArticle, NewswireAttendeeList, NewswireQuoteCard } from 'newswire-elements/react';

const read = async (name: string): Promise<object> => (await fetch(`stories/${name}.json`)).json();

export function Page() {
  const [name, setName] = useState('harbour');
  const [story, setStory] = useState<object | null>(null);
  const [isShown, setShown] = useState(true);
  const [isGrouped, setGrouped] = useState(false);
  const [isDark, setDark] = useState(false);
  const [hasActions, setActions] = useState(true);
  const [heard, setHeard] = useState('');
  const [loaded, setLoaded] = useState('');
  useEffect(() => void read(name).then(setStory), [name]);

  return (
    <main>
      <nav>
        <button id="next" onClick={() => setName('tide')}>
          Next story
        </button>
        <button id="hide" onClick={() => setShown(!isShown)}>
          Story on and off
        </button>
        <button id="group" onClick={() => setGrouped(!isGrouped)}>
          By country
        </button>
        <button id="dark" onClick={() => setDark(!isDark)}>
          Dark quote
        </button>
        <button id="actions" onClick={() => setActions(!hasActions)}>
          Buttons of the quote
        </button>
      </nav>
      <output id="heard">{heard}</output>
      <output id="loaded">{loaded}</output>
      {isShown && (
        <NewswireArticle
          id="story"
          payload={story}
          headingLevel={1}
          onNewswireNavigate={(event) => {
            event.preventDefault();
            setHeard(`${event.kind} ${event.url}`);
          }}
        />
      )}
      <NewswireQuoteCard
        id="quote"
        src="stories/harbour.json#statement"
        theme={isDark ? 'dark' : 'light'}
        noActions={!hasActions}
        onNewswireLoad={(event) => setLoaded(event.format)}
      />
      <NewswireAttendeeList
        id="people"
        src="stories/harbour.json"
        limit={2}
        groupBy={isGrouped ? 'country' : 'none'}
      />
    </main>
  );
}
