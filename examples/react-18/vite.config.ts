import { defineConfig } from 'vite';

// The stories that the publisher's system would serve.
export default defineConfig({ base: './', publicDir: '../public' });
