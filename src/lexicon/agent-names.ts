/** Last words of names that say who works: nobody joins them with a hyphen by chance. */
const worker =
  /^(?:agents?|subagents?|pro|expert|specialist|guru|master|ninja|wizard|lead|advisor|assistant|admin|guide|coach|critic|qa|sre|dba|devops|cto|ceo|cfo|sage|[a-z]{3,}(?:er|or|ist|ian|ect|ert|yst))$/

/** Last words that end like those and are things, or are joined by a hyphen in plain text: `load-balancer`, `cross-platform-user`. */
const thing =
  /^(?:handler|emitter|runner|balancer|loader|parser|helper|container|server|router|cluster|header|footer|controller|provider|wrapper|builder|compiler|linter|formatter|number|order|user|customer|member|folder|filter|buffer|counter|timer|layer|tier|error|color|vector|factor|monitor|sensor|processor|generator|iterator|operator|constructor|descriptor|selector|connector|executor|validator|resolver|checker|watcher|listener|observer|scheduler|logger|docker|worker|scanner|converter|adapter|driver|parameter|identifier|placeholder|letter|paper|power|after|under|over|other|ever|never|prior|per|for|or|her|later|faster|better|larger|smaller|higher|lower|order|insert|alert|assert|revert|convert|list|exist|assist|object|project|subject|effect|direct|indirect|aspect|select|connect|persist|consist|checklist|allowlist|blocklist|whitelist|denylist)$/

/** Managers are people or programs: only of these it is clear. */
const managed = /^(?:project|product|program|engineering|risk|account|release|delivery|incident|community|marketing|people|office)$/

/** Small words join phrases that stand for themselves: `end-to-end`, `step-by-step`. */
const joining = /^(?:a|an|and|as|at|be|by|day|end|for|from|if|in|is|it|of|off|on|or|out|per|so|step|the|to|up|with)$/

/** How a name reads in a sentence: one word, words that may be a phrase of it, words with spaces, or a name and nothing else. */
export type NameShape = 'word' | 'phrase' | 'display' | 'telling'

/** How a name reads to those who do not know that it is one. */
export function nameShape(name: string): NameShape {
  if (/\s/.test(name)) return 'display'
  const words = name.toLowerCase().split(/[-_]+/).filter(Boolean)
  const last = words.at(-1) ?? ''
  if (words.length < 2) return 'word'
  if (worker.test(last) && !thing.test(last)) {
    if (last !== 'manager') return 'telling'
    return words.some((word) => managed.test(word)) || words.length > 2 ? 'telling' : 'phrase'
  }
  return words.length > 2 && !words.some((word) => joining.test(word)) ? 'telling' : 'phrase'
}
