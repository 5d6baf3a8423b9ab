import {type ChoiceSlot, phrase, row} from './choice-slot.js'

const opening = '(?:start|begin|open|lead)s?(?:ing)? (?:\\w+ )?(?:by|with)'

/** What comes first where only one thing can. */
export const presentationChoices: readonly ChoiceSlot[] = [
  row(
    'opening of the answer',
    'with what the answer opens',
    [
      phrase(
        'a summary',
        'impression overview summary tl tldr',
        new RegExp(
          `\\b(?:${opening}|must begin with)\\b.{0,30}\\b(?:summary|overview|tl;?dr|overall impression)\\b|\\b(?:summary|tl;?dr) (?:first|comes first|at the (?:top|beginning|start))\\b`,
          'i'
        )
      ),
      phrase(
        'a list of what was looked at',
        'list listing naming stating',
        new RegExp(`\\b${opening}\\b.{0,15}\\b(?:listing|a list of|stating|naming)\\b`, 'i')
      ),
      phrase(
        'a verdict',
        'answer bluf bottom conclusion decision grade recommendation verdict',
        new RegExp(
          `\\b${opening}\\b.{0,25}\\b(?:verdict|grade|recommendation|conclusion|answer|decision)\\b|\\b(?:verdict|recommendation|conclusion|bottom line) (?:first|comes first|up front)\\b|\\bBLUF\\b`,
          'i'
        )
      ),
      phrase(
        'an example',
        'code example examples',
        new RegExp(
          `\\b(?:code|examples?) before (?:prose|theory|explanations?|text)\\b|\\b(?:smallest |working ){0,3}examples? first\\b|\\b${opening}\\b.{0,20}\\b(?:an? |code )?examples?\\b`,
          'i'
        )
      ),
      phrase(
        'praise',
        'praise strengths positive positives good well',
        new RegExp(`\\b${opening}\\b.{0,25}\\b(?:praise|strengths|positives?|what (?:is|was|works) (?:good|well|done well))\\b`, 'i')
      ),
      phrase('a question', 'question', new RegExp(`\\b${opening}\\b.{0,15}\\b(?:a )?question\\b`, 'i'))
    ],
    {kind: 'order', reason: 'an answer or a page has one beginning', source: 'Minto, The pyramid principle; plainlanguage.gov'}
  ),
  row(
    'happy path',
    'the good case first, or failures first',
    [
      phrase('the good case first', 'happy', /\bhappy[- ]path\b.{0,12}\bfirst\b/i),
      phrase(
        'failures first',
        'first happy',
        /\b(?:unhappy[- ]path|failures?|failure modes?|error (?:cases?|paths?)|edge cases) first\b|\b(?:rollback|failure|error)\b.{0,30}\bbefore\b.{0,30}\bhappy[- ]path\b/i
      )
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
      phrase(
        'documentation first',
        'docs documentation readme',
        /\b(?:documentation|docs|readme)[- ](?:first|driven)\b|\b(?:write|update)\b.{0,20}\b(?:docs|documentation|readme)\b.{0,20}\bbefore\b.{0,30}\b(?:cod\w+|implement\w{0,20})\b/i
      ),
      phrase(
        'documentation after the code',
        'docs documentation readme',
        /\b(?:write|update)\b.{0,20}\b(?:docs|documentation|readme)\b.{0,25}\b(?:after|once)\b.{0,30}\b(?:cod\w+|implement\w{0,20}|stable|works|done)\b/i
      )
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
      phrase(
        'before the change',
        'clean refactor tidy',
        /\b(?:refactor|clean up|tidy)\b.{0,25}\bbefore\b.{0,25}\b(?:add\w{0,20}|chang\w+|feature|implement\w{0,20})\b|\btidy first\b/i
      ),
      phrase(
        'after the change',
        'clean refactor tidy',
        /\b(?:refactor|clean up|tidy)\b.{0,25}\b(?:after|once)\b.{0,30}\b(?:green|pass\w{0,20}|works|feature|chang\w+)\b/i
      )
    ],
    {kind: 'order', reason: 'tidy first, or red-green-refactor', source: 'Beck, Tidy first?; Fowler, Refactoring'}
  )
]
