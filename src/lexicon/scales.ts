/** Words of which an agent picks some as its scale. */
export interface Scale {
  readonly topic: string
  readonly levels: readonly {readonly level: string; readonly pattern: RegExp}[]
  /** Fewest levels that make a scale of it. */
  readonly least: number
  /** What is rated: it stands in the line, or in the heading above. */
  readonly subject: RegExp
  /** It has to stand in front of the levels: `high` and `low` are levels of anything. */
  readonly named?: true
}

const level = (name: string, pattern: RegExp): {level: string; pattern: RegExp} => ({level: name, pattern})

const threeLevels = [
  level('very high', /\bvery high\b/i),
  level('high', /(?<!very )\bhigh\b(?!-)/i),
  level('medium', /\bmedium\b/i),
  level('moderate', /\bmoderate\b/i),
  level('low', /(?<!very )\blow\b(?!-)/i),
  level('very low', /\bvery low\b/i),
  level('0 to 100', /\b0\s*(?:-|–|to)\s*100\b/),
  level('1 to 10', /\b1\s*(?:-|–|to)\s*10\b|\/\s*10\b/),
  level('1 to 5', /\b1\s*(?:-|–|to)\s*5\b|\/\s*5\b/)
]

export const scales: readonly Scale[] = [
  {
    topic: 'severity scale',
    least: 2,
    subject:
      /severit|priorit|\bissues?\b|finding|\bmark\b|\brate\b|categor|feedback|\bbugs?\b|vulnerabilit|violations?|defects?|incidents?|classif/i,
    levels: [
      level('critical', /\bcritical\b(?! (?:path|section|thinking|system|feature|operation|business|review|issue of))/i),
      level('blocker', /\bblock(?:er|ing)s?\b/i),
      level('high', /\bhigh\b(?!-)/i),
      level('major', /\bmajor\b/i),
      level('important', /\bimportant\b/i),
      level('medium', /\bmedium\b/i),
      level('moderate', /\bmoderate\b/i),
      level('warning', /\bwarnings?\b/i),
      level('minor', /\bminor\b/i),
      level('low', /\blow\b(?!-)/i),
      level('trivial', /\btrivial\b/i),
      level('suggestion', /\bsuggestions?\b/i),
      level('note', /\bnotes?\b/i),
      level('info', /\binfo(?:rmational)?\b/i),
      level('nit', /\bnit(?:pick)?s?\b/i),
      level('must fix', /\bmust[- ]fix\b/i),
      level('should fix', /\bshould[- ]fix\b/i),
      level('nice to have', /\bnice[- ]to[- ]haves?\b/i),
      level('must have', /\bmust[- ]haves?\b/i),
      level('consider', /["'“`]consider["'”`]/i),
      level('P0', /\bP0\b/),
      level('P1', /\bP1\b/),
      level('P2', /\bP2\b/),
      level('P3', /\bP3\b/),
      level('priority 1', /\bpriority 1\b/i),
      level('priority 2', /\bpriority 2\b/i),
      level('S1', /\bS(?:EV)?-?1\b/),
      level('S2', /\bS(?:EV)?-?2\b/),
      level('S3', /\bS(?:EV)?-?3\b/),
      level('S4', /\bS(?:EV)?-?4\b/),
      level('red, amber, green', /\bred\b.{0,12}\b(?:amber|yellow)\b.{0,12}\bgreen\b/i)
    ]
  },
  {
    topic: 'overall verdict',
    least: 1,
    subject:
      /severit|priorit|\bissues?\b|finding|\bmark\b|\brate\b|categor|verdict|grade|overall|rating|feedback|decision|recommendation|status|result|\b(?:end|close|conclude) with\b/i,
    levels: [
      level(
        'approve, request changes',
        /\bapproved?\b.{0,30}\b(?:request[_ ]changes|changes[_ ]requested|needs[_ ](?:changes|work|revision))\b/i
      ),
      level('approve or reject', /\b(?:approved?|accept(?:ed)?)\b.{0,20}\b(?:reject(?:ed)?|block(?:ed)?)\b/i),
      level('grade A to F', /\[?A-F\b|\bgrade\b.{0,20}\bA\b/),
      level('pass or fail', /\bpass(?:ed)?\s*(?:\/|\||or)\s*fail/i),
      level('pass, warn, fail', /\bpass(?:ed)?\s*[/|,]\s*(?:warn(?:ing)?|concerns|partial|conditional)\s*[/|,]\s*fail/i),
      level('excellent to poor', /\bexcellent\b.{0,40}\b(?:good|poor|needs|major)/i),
      level('score out of ten', /\b(?:score|rate|rating)\b.{0,25}\b(?:1-10|\/\s*10|out of (?:10|ten))/i),
      level('score out of a hundred', /\b(?:score|rate|rating)\b.{0,25}\b(?:0-100|\/\s*100|out of (?:100|a hundred))/i),
      level('score out of five', /\b(?:score|rate|rating)\b.{0,25}\b(?:1-5|\/\s*5\b|out of (?:5|five))/i),
      level('go or no-go', /\bgo\s*(?:\/|\||or)\s*no-go\b/i),
      level('ready or not ready', /\bready\s*(?:\/|\||or)\s*not ready\b/i),
      level('ship or hold', /\bship\b.{0,15}\b(?:hold|block|iterate)\b/i)
    ]
  },
  {topic: 'scale of confidence', least: 1, subject: /\bconfidence\b|\bcertainty\b/i, named: true, levels: threeLevels},
  {
    topic: 'scale of effort',
    least: 1,
    subject: /\befforts?\b|\bestimates?\b|\bstory size\b|\bsizing\b/i,
    named: true,
    levels: [
      ...threeLevels,
      level('small', /\bsmall\b/i),
      level('large', /\blarge\b/i),
      level('S, M, L', /\bS\s*[/,|]\s*M\s*[/,|]\s*L\b/),
      level('story points', /\bstory points?\b/i),
      level('hours or days', /\b(?:hours?|days?)\b/i),
      level('quick win', /\bquick wins?\b/i)
    ]
  },
  {
    topic: 'scale of risk',
    least: 1,
    subject: /\brisk (?:level|rating|score|assessment)\b/i,
    named: true,
    levels: [level('critical', /\bcritical\b/i), ...threeLevels]
  },
  {topic: 'scale of likelihood', least: 1, subject: /\b(?:likelihood|probability)\b/i, named: true, levels: threeLevels}
]
