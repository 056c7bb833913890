import type { NextConfig } from 'next';

// A site of files, served from /dist/. At the root of a site leave `basePath` out; on a server of Next's, `output` too.
export default {
  output: 'export',
  distDir: 'dist',
  basePath: '/dist',
  trailingSlash: true,
} satisfies NextConfig;
