import {type ChoiceSlot, row} from './choice-slot.js'

/** How an agent works and answers. */
export const conductChoices: readonly ChoiceSlot[] = [
  row(
    'answer form',
    'form of the answer',
    [
      {name: 'JSON', words: ['json'], pattern: /\b(?:as|with|in|return|output|answer|respond|only|valid)\b.{0,25}\bJSON\b/i},
      {
        name: 'prose',
        words: ['plain', 'prose', 'sentences'],
        pattern: /\b(?:plain (?:sentences|text|prose)|prose|(?:two|three|few)(?: or \w+)? (?:plain )?sentences)\b/i
      },
      {name: 'a table', words: ['table'], pattern: /\bas a (?:markdown )?table\b/i}
    ],
    {kind: 'format', context: /\b(?:answer|respond|response|output|reply|return|describe|report)\b/i}
  ),
  row(
    'tests and code',
    'tests before the code or after it',
    [
      {
        name: 'tests first',
        words: ['test', 'tests', 'tdd'],
        pattern: /\b(?:test-driven|tdd|test-first|tests? first)\b|\b(?:write|add|create)\b.{0,20}\btests?\b.{0,20}\bbefore\b/i
      },
      {
        name: 'tests after the code',
        words: ['test', 'tests'],
        pattern:
          /\b(?:write|add|create)\b.{0,25}\btests?\b.{0,25}\b(?:after|once|when)\b.{0,40}\b(?:works|done|finished|complete|implement\w*|code|written|ready|stable)\b|\btests? (?:come )?(?:last|afterwards)\b/i
      }
    ],
    {kind: 'order'}
  ),
  row(
    'place of the summary',
    'summary at the beginning or at the end',
    [
      {
        name: 'at the beginning',
        words: ['summary'],
        pattern: /\b(?:start|begin|open|lead)\b.{0,25}\bsummary\b|\bsummary (?:first|comes first|at the (?:top|beginning|start))\b/i
      },
      {
        name: 'at the end',
        words: ['summary'],
        pattern: /\b(?:end|close|finish|conclude)\b.{0,25}\bsummary\b|\bsummary (?:last|comes last|closes|at the (?:end|bottom))\b/i
      }
    ],
    {kind: 'order'}
  ),
  row(
    'code reference',
    'how code is referred to',
    [
      {name: 'start:end:path', words: ['start'], pattern: /\bstart:end:(?:path|file)\w*\b/i},
      {
        name: 'file:line',
        words: 'file path filename filepath pathname pathpath'.split(' '),
        pattern: /\b(?:file|path)(?:[_ ]?(?:name|path))?:line(?:[_ ]?(?:number)?)?\b/i
      },
      {name: 'file references and line ranges', words: ['file'], pattern: /\bfile references? (?:and|with) line (?:ranges?|numbers?)\b/i}
    ],
    {kind: 'format'}
  )
]
