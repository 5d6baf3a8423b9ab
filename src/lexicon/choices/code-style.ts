import {type ChoiceSlot, choice, row} from './choice-slot.js'

/** How code is laid out and named. */
export const codeStyleChoices: readonly ChoiceSlot[] = [
  row(
    'indentation',
    'indentation',
    [choice('tabs', 'tab indentation', 'tab characters'), choice('spaces', '(?:two|four|2|4)[- ]spaces?', 'space indentation')],
    {context: /indent|tabs\b/i}
  ),
  row('indent width', 'width of an indentation', [
    choice('2 spaces', 'two spaces', '2-space', 'two-space'),
    choice('4 spaces', 'four spaces', '4-space', 'four-space')
  ]),
  row(
    'naming',
    'style of names',
    [
      choice('camelCase', 'camel case'),
      choice('snake_case', 'snake case'),
      choice('kebab-case', 'kebab case'),
      choice('PascalCase', 'pascal case')
    ],
    {context: /\b(?:variables?|functions?)\b/i}
  ),
  row(
    'file naming',
    'names of files',
    [
      choice('camelCase', 'camel case'),
      choice('snake_case', 'snake case', 'lowercase with underscores'),
      choice('kebab-case', 'kebab case', 'lowercase with dashes'),
      choice('PascalCase', 'pascal case')
    ],
    {context: /\b(?:files?|file ?names?|director(?:y|ies)|folders?)\b/i}
  )
]
