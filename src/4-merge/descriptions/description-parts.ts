import {exampleLabel, exampleStart, goesOn, triggerInside, triggerStart} from '../../lexicon/trigger-words.js'

/** What a piece of a description is for: it says what the agent is or does, or when to call it, or shows that, or heads examples. */
export type PartKind = 'statement' | 'trigger' | 'item' | 'example' | 'label'

/** A piece of a description that stands or goes as a whole, in the words of its source. */
export interface Part {
  readonly kind: PartKind
  readonly text: string
  /** Of an item: the position of the sentence that its list stands below. */
  readonly below?: number
}

/** Cuts a description into sentences, items of lists and examples, in their order. */
export function descriptionParts(description: string): readonly Part[] {
  const parts: Part[] = []
  let inExamples = false
  for (const piece of description.split(/(<example>(?:(?!<example>)[\s\S])*?<\/example>)/i)) {
    if (/^<example>/i.test(piece)) parts.push({kind: 'example', text: piece})
    else inExamples = readProse(piece, inExamples, parts)
  }
  return parts
}

/** Reads what stands between tagged examples; true where it ends among examples. */
function readProse(prose: string, inExamples: boolean, parts: Part[]): boolean {
  const lines = prose.split('\n')
  let paragraph: string[] = []
  const close = (): void => {
    for (const text of sentences(paragraph)) parts.push({kind: kindOf(text), text})
    paragraph = []
  }
  for (const [at, line] of lines.entries()) {
    const head = headOfExamples(line)
    if (inExamples || head) {
      if (head?.before) paragraph.push(head.before)
      close()
      if (head) parts.push({kind: 'label', text: head.label})
      const rest = [...(head ? [head.after] : [line]), ...lines.slice(at + 1)]
      for (const text of entriesOf(rest)) parts.push({kind: exampleLabel.test(text) ? 'label' : 'example', text})
      return true
    }
    const item = /^(\s*)(?:[-*•]|\d+[.)])\s+(\S.*)$/.exec(line)
    if (item) {
      close()
      addItem(item[2] as string, (item[1] as string).length, parts)
    } else if (line.trim() === '') close()
    else paragraph.push(line.trim())
  }
  close()
  return false
}

function addItem(text: string, depth: number, parts: Part[]): void {
  const last = parts.at(-1)
  const below = last?.kind === 'item' ? last.below : last && /:[*_]*$/.test(last.text) ? parts.length - 1 : undefined
  // A list in a list belongs to the item over it.
  if (depth > 1 && last?.kind === 'item') parts[parts.length - 1] = {...last, text: `${last.text}\n  - ${text.trim()}`}
  else parts.push({kind: 'item', text: text.trim(), ...(below === undefined ? {} : {below})})
}

/** Where a line starts the examples: what stands before the label, the label, and what follows. */
function headOfExamples(line: string): {before: string; label: string; after: string} | undefined {
  if (exampleLabel.test(line)) return {before: '', label: line.trim(), after: ''}
  const inside = /(?<=^|[.!?]\s{1,9})((?:[\p{L}-]+ ){0,2}Examples?:|Specifically:\s*$)/u.exec(line)
  if (!inside) return undefined
  return {before: line.slice(0, inside.index).trim(), label: inside[0].trim(), after: line.slice(inside.index + inside[0].length).trim()}
}

/** Examples without tags: one from each line that starts like one, or from each number in brackets. */
function entriesOf(lines: readonly string[]): readonly string[] {
  const numbered = lines.join('\n').split(/(?<=^|\s)(?=\(\d{1,2}\)\s)/)
  if (numbered.length > 1) return numbered.map((text) => text.trim()).filter(Boolean)
  const entries: string[][] = []
  for (const line of lines) {
    const last = entries.at(-1)
    if (last && line.trim() !== '' && !exampleStart.test(line)) last.push(line)
    else if (line.trim() !== '') entries.push([line])
  }
  return entries.map((entry) => entry.join('\n').trim())
}

/** Sentences of a paragraph, each with those after it that mean nothing without it. A line that starts anew is a sentence of its own. */
function sentences(lines: readonly string[]): readonly string[] {
  const joined = lines.reduce((text, line) => `${text}${/^[\p{Lu}*]/u.test(line) ? '\n' : ' '}${line}`, '')
  const cut = joined
    .split(/\n|(?<=[.!?]["'”’)*]{0,3})(?<!\b(?:e\.g|i\.e|etc|vs|cf)\.)\s+(?=["'“*`([]{0,3}[\p{Lu}\p{N}])|(?<=[。！？])/u)
    .map((text) => text.trim())
    .filter(Boolean)
  const units: string[] = []
  for (const text of cut) {
    const last = units.at(-1)
    if (last !== undefined && goesOn.test(text)) units[units.length - 1] = `${last} ${text}`
    else units.push(text)
  }
  return units
}

function kindOf(text: string): PartKind {
  return triggerStart.test(text) || triggerInside.test(text) ? 'trigger' : 'statement'
}
