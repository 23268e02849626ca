/** Ways of looking at a story: spread one into it. The tags tell the story test how to set the window up. */
export const narrow = { globals: { viewport: { value: 'narrow' } }, tags: ['narrow'] };
export const narrowEnglish = {
  globals: { viewport: { value: 'narrow' }, language: 'en' },
  tags: ['narrow'],
};
export const english = { globals: { language: 'en' } };
export const rightToLeft = { globals: { direction: 'rtl' } };
export const darkTokens = { globals: { theme: 'dark' } };
export const hostBrand = { globals: { theme: 'host' } };
export const highContrast = { globals: { theme: 'contrast' } };
export const smallRoot = { globals: { root: '62.5%' } };

/** Windows high contrast: switched on by the story test; emulate it in the developer tools to see it here. */
export const forcedColors = { tags: ['forced-colors'] };

/** On paper: switched on by the story test; use the print preview to see it here. */
export const print = { tags: ['print'] };
