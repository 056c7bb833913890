import { defineConfig } from 'astro/config';

export default defineConfig({
  // The stories that the publisher's system would serve.
  publicDir: '../public',
  // Astro's addresses begin with a slash; with the prefix the page works in any folder.
  // No style in the page itself: a strict content security policy forbids it.
  build: { assetsPrefix: '.', inlineStylesheets: 'never' },
});
