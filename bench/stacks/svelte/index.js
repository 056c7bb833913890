import { flushSync, mount, unmount } from 'svelte';
import { defineStory } from '../shared/host.js';
import NewsStory from './NewsStory.svelte';
import { shared } from './state.svelte.js';

defineStory((root, payload) => {
  const props = shared(payload);
  const view = mount(NewsStory, { target: root, props });
  return {
    update(payload) {
      props.story = payload;
      flushSync();
    },
    unmount: () => void unmount(view),
  };
});
