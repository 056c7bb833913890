import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

// The stories that the publisher's system would serve.
export default defineConfig({ base: './', publicDir: '../public', plugins: [solid()] });
