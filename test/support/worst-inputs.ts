import {type Node, readPattern, sampleText} from './read-pattern.js'

/**
 * Texts made to be the worst for a pattern: what comes before a part that repeats, that part again and again, and then something that does
 * not fit. Parts that repeat inside others are pumped by themselves and along with what is around them.
 */
export function worstInputs({source, flags}: Pick<RegExp, 'source' | 'flags'>, size: number): readonly string[] {
  const tree = readPattern(source, flags)
  const found = new Set<string>()
  const add = (before: string, pumped: string): void => {
    if (pumped === '') return
    const filled = pumped.repeat(Math.ceil(size / pumped.length)).slice(0, size)
    found.add(`${before}${filled}\u0000`)
  }
  const walk = (node: Node, before: string): string => {
    if (node.type === 'all') return node.parts.reduce((text, part) => text + walk(part, before + text), '')
    if (node.type === 'any') for (const way of node.ways.slice(0, mostWays)) walk(way, before)
    if (node.type === 'around') walk(node.of, before)
    if (node.type === 'many') {
      if (node.most > fewRepeats)
        for (const way of [0, 1]) {
          const once = sampleText(node.of, way)
          add(before, once)
          // A match that begins everywhere and fails far behind.
          add('', before + once.repeat(3))
        }
      walk(node.of, before)
      return sampleText(node)
    }
    return sampleText(node)
  }
  const whole = walk(tree, '')
  add('', whole)
  return [...found].slice(0, mostInputs)
}

const mostWays = 40
const fewRepeats = 3
const mostInputs = 60
