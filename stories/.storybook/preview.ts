import '../support/frame.css';
import '../support/law.css';
import type { Preview } from '@storybook/web-components-vite';
import { frame, globalTypes, initialGlobals } from '../support/frame.ts';

const preview: Preview = {
  decorators: [frame],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    docs: { codePanel: true },
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '100%' }, type: 'mobile' },
        wide: { name: '1280 px', styles: { width: '1280px', height: '100%' }, type: 'desktop' },
      },
    },
  },
};

export default preview;
