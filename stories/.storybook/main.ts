import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Served from the package, so that the worker is always the one of the msw that is installed.
  staticDirs: [{ from: '../../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' }],
  viteFinal: (vite) => ({
    ...vite,
    // Stories are the first consumers: public names, read from src.
    resolve: { ...vite.resolve, conditions: ['@kinerja/source', ...defaultClientConditions] },
  }),
};

export default config;
