import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const browserMath = ['exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tan', 'tanh', 'cbrt', 'hypot', 'random'];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'test/.report/'] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.worker, ...globals.node } }, rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    // Engines differ in the last bits of these functions, so nothing that is simulated may use them.
    files: ['src/facts/**', 'src/scenario/**', 'src/random/**', 'src/survival/**', 'src/formula/**', 'src/model/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...browserMath.map((property) => ({ object: 'Math', property })),
        { object: 'Date', property: 'now' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "BinaryExpression[operator='**']", message: 'use power() of src/random: ** differs between engines' },
      ],
    },
  },
);
