import { createApp, h, nextTick, shallowRef } from 'vue';
import { defineStory } from '../shared/host.js';
import NewsStory from './NewsStory.vue';

defineStory((root, payload) => {
  const story = shallowRef(payload);
  const app = createApp({ render: () => h(NewsStory, { story: story.value }) });
  app.mount(root);
  return { update: (payload) => (story.value = payload), unmount: () => app.unmount() };
}, nextTick);
