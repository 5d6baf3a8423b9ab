import type {DraftItem, DraftSection, MergedDraft} from '../model.js'
import {singleSpaced} from '../util/single-spaced.js'
import {writeYaml} from '../util/write-yaml.js'
import {type Care, layOut} from './lay-out.js'
import {opensAsFrontMatter} from './opens-as-front-matter.js'

/** The texts of the rules that a piece of Markdown is read as. */
export type ReadBack = (markdown: string) => readonly string[]

/** The canonical agent as a file. What comes from a source stands as it stood there; only headings and the frame of lists are written anew. */
export function canonical({fields, sections, body}: MergedDraft, readBack: ReadBack): string {
  const written = body ?? `${sections.map((section) => settled(section, readBack)).join('\n\n')}\n`
  const front = fields.length > 0 || opensAsFrontMatter(written) ? frontMatter(fields) : ''
  return `${front}${front === '' || body !== undefined ? '' : '\n'}${written}`
}

function frontMatter(fields: MergedDraft['fields']): string {
  // Keys of one map have one indentation: lines of a block that is indented as a whole cannot stand beside others.
  const canStand = (source: string) => !/^\s/.test(source) || fields.every((field) => /^\s/.test(field.source ?? ''))
  const lines = fields.map(({key, value, source}) =>
    source !== undefined && canStand(source) ? source : writeYaml([{key, value}]).replace(/^---\n|\n---\n$/g, '')
  )
  return `---\n${[...lines, ''].join('\n')}---\n`
}

const end = 'End of the section.'

/**
 * A section that reads back as its rules. A rule can read otherwise in a new place: over a list `The layers:` becomes a label. It is
 * written again, with more care for the rule that came out wrong or for its neighbors, until the section reads as it was meant.
 */
function settled(section: DraftSection, readBack: ReadBack): string {
  const meant = [...section.items.map(({text}) => text), end].map(singleSpaced)
  const cares: Care[] = section.items.map(() => 'none')
  for (;;) {
    const written = layOut(section, cares)
    const read = readBack(`${written}\n\n## End\n\n${end}\n`).map(singleSpaced)
    const fault = meant.findIndex((text, at) => text !== read[at])
    if ((fault === -1 && read.length === meant.length) || !takeCare(section.items, cares, fault)) return written
  }
}

/** More care for the first of these that can take more; false where all have been tried. */
function takeCare(items: readonly DraftItem[], cares: Care[], fault: number): boolean {
  for (const care of ['some', 'all'] as const)
    for (const at of [fault, fault - 1, fault + 1]) {
      if (!items[at] || cares[at] === care || cares[at] === 'all') continue
      cares[at] = care
      return true
    }
  return false
}
