import {plainText} from '../util/plain-text.js'
import type {Composed} from './compose.js'

/** Ways to set a bold lead apart from what follows it. */
const styles = [
  {name: 'outside', pattern: /^\*\*([^*\n]*[^*\n:])\*\*:\s+(?=\S)/, write: (lead: string) => `**${lead}**: `},
  {name: 'inside', pattern: /^\*\*([^*\n]*[^*\n:]):\*\*\s+(?=\S)/, write: (lead: string) => `**${lead}:** `},
  {name: 'hyphen', pattern: /^\*\*([^*\n]*[^*\n:])\*\* - (?=\S)/, write: (lead: string) => `**${lead}** - `},
  {name: 'en dash', pattern: /^\*\*([^*\n]*[^*\n:])\*\* – (?=\S)/, write: (lead: string) => `**${lead}** – `},
  {name: 'em dash', pattern: /^\*\*([^*\n]*[^*\n:])\*\* — (?=\S)/, write: (lead: string) => `**${lead}** — `}
] as const

export type LeadStyle = (typeof styles)[number]

/** The way that most leads of a canonical agent are set apart. */
export function commonLeadStyle(composed: readonly Composed[]): LeadStyle {
  const counts = new Map<LeadStyle, number>(styles.map((style) => [style, 0]))
  for (const one of composed) {
    const style = styleOf(one)
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  const [[most] = [styles[0]]] = [...counts].sort(([, a], [, b]) => b - a)
  return most
}

/** The leads of a list set apart in one way. The words stay. */
export function withLeadStyle(composed: readonly Composed[], wanted: LeadStyle): readonly Composed[] {
  return composed.map((one) => {
    const style = styleOf(one)
    if (!style || style === wanted) return one
    const markdown = one.item.markdown.replace(style.pattern, (_, lead: string) => wanted.write(lead))
    return {...one, item: {...one.item, markdown, text: plainText(markdown)}}
  })
}

function styleOf(one: Composed): LeadStyle | undefined {
  return isListed(one) ? styles.find(({pattern}) => pattern.test(one.item.markdown)) : undefined
}

function isListed({item: {form, markdown}}: Composed): boolean {
  return (form === 'item' || form === 'step') && !markdown.includes('\n\n')
}
