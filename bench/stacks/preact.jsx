import { render } from 'preact';
import { defineStory } from './shared/host.js';
import { makeStory } from './shared/story.jsx';

const Story = makeStory();

defineStory((root, payload) => {
  const update = (story) => render(<Story story={story} />, root);
  update(payload);
  return { update, unmount: () => render(null, root) };
});
