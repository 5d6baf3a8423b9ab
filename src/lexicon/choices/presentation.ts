import {type ChoiceSlot, row} from './choice-slot.js'

const opening = '(?:start|begin|open|lead)s?(?:ing)? (?:\\w+ )?(?:by|with)'

/** What comes first where only one thing can. */
export const presentationChoices: readonly ChoiceSlot[] = [
  row(
    'opening of the answer',
    'with what the answer opens',
    [
      {
        name: 'a summary',
        pattern: new RegExp(
          `\\b(?:${opening}|must begin with)\\b.{0,30}\\b(?:summary|overview|tl;?dr|overall impression)\\b|\\b(?:summary|tl;?dr) (?:first|comes first|at the (?:top|beginning|start))\\b`,
          'i'
        )
      },
      {name: 'a list of what was looked at', pattern: new RegExp(`\\b${opening}\\b.{0,15}\\b(?:listing|a list of|stating|naming)\\b`, 'i')},
      {
        name: 'a verdict',
        pattern: new RegExp(
          `\\b${opening}\\b.{0,25}\\b(?:verdict|grade|recommendation|conclusion|answer|decision)\\b|\\b(?:verdict|recommendation|conclusion|bottom line) (?:first|comes first|up front)\\b|\\bBLUF\\b`,
          'i'
        )
      },
      {
        name: 'an example',
        pattern: new RegExp(
          `\\b(?:code|examples?) before (?:prose|theory|explanations?|text)\\b|\\b(?:smallest |working )*examples? first\\b|\\b${opening}\\b.{0,20}\\b(?:an? |code )?examples?\\b`,
          'i'
        )
      },
      {
        name: 'praise',
        pattern: new RegExp(
          `\\b${opening}\\b.{0,25}\\b(?:praise|strengths|positives?|what (?:is|was|works) (?:good|well|done well))\\b`,
          'i'
        )
      },
      {name: 'a question', pattern: new RegExp(`\\b${opening}\\b.{0,15}\\b(?:a )?question\\b`, 'i')}
    ],
    {kind: 'order', reason: 'an answer or a page has one beginning', source: 'Minto, The pyramid principle; plainlanguage.gov'}
  ),
  row(
    'happy path',
    'the good case first, or failures first',
    [
      {name: 'the good case first', words: ['happy'], pattern: /\bhappy[- ]path\b.{0,12}\bfirst\b/i},
      {
        name: 'failures first',
        pattern:
          /\b(?:unhappy[- ]path|failures?|failure modes?|error (?:cases?|paths?)|edge cases) first\b|\b(?:rollback|failure|error)\b.{0,30}\bbefore\b.{0,30}\bhappy[- ]path\b/i
      }
    ],
    {
      kind: 'order',
      reason: 'guard clauses and sagas start from failure, sketches from success',
      source: 'Beck, Test-driven development; Cockburn, Writing effective use cases'
    }
  ),
  row(
    'documentation and code',
    'documentation before the code or after it',
    [
      {
        name: 'documentation first',
        pattern:
          /\b(?:documentation|docs|readme)[- ](?:first|driven)\b|\b(?:write|update)\b.{0,20}\b(?:docs|documentation|readme)\b.{0,20}\bbefore\b.{0,30}\b(?:cod\w+|implement\w*)\b/i
      },
      {
        name: 'documentation after the code',
        pattern:
          /\b(?:write|update)\b.{0,20}\b(?:docs|documentation|readme)\b.{0,25}\b(?:after|once)\b.{0,30}\b(?:cod\w+|implement\w*|stable|works|done)\b/i
      }
    ],
    {
      kind: 'order',
      reason: 'a document leads the work or describes it',
      source: 'Preston-Werner, Readme driven development; Write the Docs'
    }
  ),
  row(
    'refactoring and features',
    'cleaning up before the change or after it',
    [
      {
        name: 'before the change',
        pattern: /\b(?:refactor|clean up|tidy)\b.{0,25}\bbefore\b.{0,25}\b(?:add\w*|chang\w+|feature|implement\w*)\b|\btidy first\b/i
      },
      {
        name: 'after the change',
        pattern: /\b(?:refactor|clean up|tidy)\b.{0,25}\b(?:after|once)\b.{0,30}\b(?:green|pass\w*|works|feature|chang\w+)\b/i
      }
    ],
    {kind: 'order', reason: 'tidy first, or red-green-refactor', source: 'Beck, Tidy first?; Fowler, Refactoring'}
  )
]
