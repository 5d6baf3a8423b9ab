/** Words of which an agent picks some as its scale. */
export interface Scale {
  readonly topic: string
  readonly levels: readonly {readonly level: string; readonly pattern: RegExp}[]
  /** Fewest levels that make a scale of it. */
  readonly least: number
}

const level = (name: string, pattern: RegExp): {level: string; pattern: RegExp} => ({level: name, pattern})

export const scales: readonly Scale[] = [
  {
    topic: 'severity scale',
    least: 2,
    levels: [
      level('critical', /\bcritical\b(?! (?:path|section|thinking|system|feature|operation|business|review|issue of))/i),
      level('blocker', /\bblock(?:er|ing)s?\b/i),
      level('high', /\bhigh\b(?!-)/i),
      level('major', /\bmajor\b/i),
      level('important', /\bimportant\b/i),
      level('medium', /\bmedium\b/i),
      level('warning', /\bwarnings?\b/i),
      level('minor', /\bminor\b/i),
      level('low', /\blow\b(?!-)/i),
      level('suggestion', /\bsuggestions?\b/i),
      level('note', /\bnotes?\b/i),
      level('info', /\binfo\b/i),
      level('nit', /\bnits?\b/i),
      level('must fix', /\bmust[- ]fix\b/i),
      level('should fix', /\bshould[- ]fix\b/i),
      level('consider', /["'“`]consider["'”`]/i),
      level('P0', /\bP0\b/),
      level('P1', /\bP1\b/),
      level('P2', /\bP2\b/),
      level('S1', /\bS1\b/),
      level('S2', /\bS2\b/)
    ]
  },
  {
    topic: 'overall verdict',
    least: 1,
    levels: [
      level('approve, request changes', /\bapprove\b.{0,30}\b(?:request changes|reject|block)/i),
      level('grade A to F', /\[?A-F\b|\bgrade\b.{0,20}\bA\b/),
      level('pass or fail', /\bpass(?:ed)?\s*(?:\/|or)\s*fail/i),
      level('excellent to poor', /\bexcellent\b.{0,40}\b(?:good|poor|needs|major)/i),
      level('score out of ten', /\b(?:score|rate|rating)\b.{0,25}\b(?:1-10|\/\s*10|out of (?:10|ten))/i),
      level('go or no-go', /\bgo\s*\/\s*no-go\b/i),
      level('ship or hold', /\bship\b.{0,15}\bhold\b/i)
    ]
  }
]
