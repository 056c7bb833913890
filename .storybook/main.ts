// What Storybook is made of. The manifest and the payload's documentation must be there before it starts: `npm run manifest`
// and `npm run schema`, or a build.
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: [
    // Without it a table in a page is a line of dashes.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  // Stories name their documents by address, so that the pictures in them are found beside them.
  staticDirs: [{ from: '../test/fixtures', to: '/fixtures' }],
  // No `enableCrashReports: false` beside it: that would send errors, only without their text.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Storybook's own half of these imports must be the same copy of Lit as the elements'.
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        'lit/directives/if-defined.js',
      ],
    },
  }),
};

export default config;
