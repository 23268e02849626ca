/**
 * Ways of looking at a story: spread one into it. Storybook reads tags from the file without running it, so they are
 * written out beside each story: `narrow` (320 px), `forced-colors` (Windows high contrast) and `print` tell the story
 * test how to set the window up. To see the last two here, emulate them in the developer tools.
 */
export const narrow = { globals: { viewport: { value: 'narrow' } } };
export const english = { globals: { language: 'en' } };
/** A page from right to left. The widgets speak Indonesian or English in it, and so keep their own direction. */
export const rightToLeft = { globals: { direction: 'rtl' } };
export const darkTokens = { globals: { theme: 'dark' } };
export const hostBrand = { globals: { theme: 'host' } };
export const highContrast = { globals: { theme: 'contrast' } };
export const smallRoot = { globals: { root: '62.5%' } };
