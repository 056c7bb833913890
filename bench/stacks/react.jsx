import { memo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { defineStory } from './shared/host.js';
import { makeStory } from './shared/story.jsx';

const Story = makeStory(memo);

defineStory((container, payload) => {
  const root = createRoot(container);
  // At once: what is measured is the work, not when React gets round to it.
  const update = (story) => flushSync(() => root.render(<Story story={story} />));
  update(payload);
  return { update, unmount: () => root.unmount() };
});
