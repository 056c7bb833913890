import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // The stories that the publisher's system would serve.
  publicDir: '../public',
  // Else Vue warns that it knows no component of these names.
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('newswire-') } } }),
  ],
});
