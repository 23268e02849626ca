import parser from '@typescript-eslint/parser';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import components from 'eslint-plugin-wc';

/**
 * Only what oxlint cannot see: Lit templates and custom elements. Types and style are the compiler's, oxlint's and
 * prettier's business.
 */
export default [
  {
    ignores: ['**/dist/**', '**/cdn/**', '**/node_modules/**'],
  },
  {
    files: ['packages/{widgets,embed}/src/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { lit, 'lit-a11y': a11y, wc: components },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...components.configs['flat/best-practice'].rules,
      ...a11y.configs.recommended.rules,
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      // A strict content security policy refuses the attribute; the property `.style` is the way.
      'lit/ban-attributes': ['error', 'style', 'onclick', 'onchange', 'oninput', 'onsubmit'],
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-property-change-update': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
      // Tags are registered in define.ts, which other rules of the house guard.
      'wc/define-tag-after-class-definition': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/guard-define-call': 'off',
      'wc/no-exports-with-element': 'off',
      'wc/tag-name-matches-class': 'off',
    },
  },
  {
    // Its one listener that stays is for once, which the rule does not know.
    files: ['packages/embed/src/shared/source-element.ts'],
    rules: { 'wc/require-listener-teardown': 'off' },
  },
];
