import {type ChoiceSlot, choice, row} from './choice-slot.js'

/** How programs are made up. */
export const architectureChoices: readonly ChoiceSlot[] = [
  row(
    'paradigm',
    'programming style',
    [
      {
        name: 'functional',
        words: ['functional', 'declarative', 'avoid'],
        pattern: /\bfunctional (?:programming|style|patterns|and declarative)\b|\bdeclarative programming\b|\bavoid classes\b/i
      },
      choice('object-oriented', 'OOP', 'inheritance', 'class-based', 'class hierarchies')
    ],
    {context: /\b(?:prefer|style|pattern|programming|avoid|use)\b/i}
  ),
  row(
    'reuse',
    'how behavior is reused',
    [choice('composition', 'compose'), choice('inheritance', 'inherit', 'subclass', 'subclasses', 'subclassing', 'base classes')],
    {context: /\b(?:prefer|over|use|reuse|through|favou?r|by)\b/i}
  )
]
