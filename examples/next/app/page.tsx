import { NewswireAttendeeList, NewswireQuoteCard, NewswireRelatedLinks } from 'newswire-elements/react';
import type { Article } from 'newswire-elements/payload';
import { readFile } from 'node:fs/promises';
import { Story } from './story';

// On the server: the story as the publisher's system has it. The components are the client's, which gets it with the page.
export default async function Page() {
  const story = JSON.parse(await readFile('public/stories/harbour.json', 'utf8')) as Article;
  return (
    <main>
      <Story payload={story}>
        <h1>{story.headline}</h1>
        <p>{String(story.standfirst)}</p>
        {story.body?.map(
          (block, index) => block.type === 'paragraph' && <p key={index}>{String(block.text)}</p>,
        )}
      </Story>
      <NewswireQuoteCard src="stories/harbour.json#statement" />
      <NewswireAttendeeList src="stories/harbour.json" groupBy="country" />
      <NewswireRelatedLinks src="stories/harbour.json" />
    </main>
  );
}
