import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** Tools and style of JavaScript and TypeScript. */
export const javascriptChoices: readonly ChoiceSlot[] = [
  row('validation js', 'schema validation in JavaScript', names('Zod', 'Yup', 'Joi', 'Valibot', 'io-ts', 'Superstruct', 'class-validator')),
  row('package manager js', 'package manager', [choice('npm', 'npx'), choice('yarn'), choice('pnpm'), choice('bun')], {
    context: /\b(?:install|package manager|use|run|lockfile|dependenc|npm ci|add)/i,
    inCode: true
  }),
  row('linter js', 'linter', names('ESLint', 'Biome', 'oxlint', 'TSLint', 'standardjs')),
  row('formatter js', 'formatter', names('Prettier', 'dprint', 'Biome format')),
  row('quotes', 'quotes of strings', [choice('single quotes', 'single-quoted'), choice('double quotes', 'double-quoted')]),
  row('semicolons', 'semicolons', [
    choice('semicolons', 'with semicolons', 'use semicolons', 'always semicolons'),
    choice('no semicolons', 'without semicolons', 'omit semicolons')
  ]),
  row('bundler', 'bundler', names('Vite', 'Webpack', 'Parcel', 'Rollup', 'esbuild', 'Turbopack', 'Rspack'))
]
