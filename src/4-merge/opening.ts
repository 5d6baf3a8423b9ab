import type {Agent, Rule, Section} from '../model.js'

const selfDescription =
  /^(?:you are|you['’]re|you (?:have|specialize|specialise|deliver|excel|prioriti[sz]e|stay|combine|bring|understand|possess|master|think|approach|embody|architect|write|focus|balance|operate|serve|act|work|help|provide|design|build|create|implement|implements?)|your (?:goal|role|mission|purpose|expertise|specialization|job|primary|focus|responsibility)|as an? )\b/i
const binding = /\b(?:never|must|do not|don['’]t|only|always|not|should)\b/i

/** Whether a sentence says what the agent is, and asks for nothing. */
export function isSelfDescription({form, text}: Rule): boolean {
  return form === 'sentence' && selfDescription.test(text) && !binding.test(text) && !text.endsWith(':')
}

/** Sentences by which an agent says what it is. One agent says it once, so that one opening stands and the others are left out. */
function selfDescriptions(agent: Agent): readonly Rule[] {
  const first = agent.rules.find(({form}) => form === 'sentence')
  const last = agent.rules.at(-1)
  const opens = first !== undefined && first.section <= 1 && /^(?:you|your|as an?)\b/i.test(first.text)
  return agent.rules.filter((rule) => {
    if (rule.form !== 'sentence' || rule.parent !== undefined || binding.test(rule.text) || rule.text.endsWith(':')) return false
    if (isCalling(agent, rule)) return true
    if (opens && rule.block === first.block) return /^you\b/i.test(rule.text) || rule.statements.every(({action}) => action === '')
    return (
      selfDescription.test(rule.text) &&
      (rule.block === first?.block || rule.block === (last as Rule).block || /^you are\b/i.test(rule.text))
    )
  })
}

/** "Expert API developer who knows queues. Masters caching." below "Purpose": a paragraph that names a calling and asks for nothing. */
function isCalling(agent: Agent, rule: Rule): boolean {
  if (!ofItself.test((agent.sections[rule.section] as Section).heading)) return false
  const block = agent.rules.filter((other) => other.block === rule.block)
  return calling.test((block[0] as Rule).text) && block.every(({statements}) => statements.every(({modality}) => modality === 'plain'))
}

const ofItself = /^(?:your |core |agent )*(?:purpose|role|identity|persona|profile|overview|about|who you are)$/i
const calling = /^(?:an? |the )?(?:expert|elite|senior|seasoned|skilled|experienced|master|professional|specialist|world-class)\b/i

/** The self-descriptions that are left out: those of all agents but the base, or but the one that says most where the base has none. */
export function otherOpenings(agents: readonly Agent[], base: Agent): readonly Rule[] {
  const openings = agents.map((agent) => ({agent, rules: selfDescriptions(agent)}))
  const length = (rules: readonly Rule[]): number => rules.reduce((sum, {text}) => sum + text.length, 0)
  const [kept] = [...openings].sort(
    (a, b) =>
      Number(b.agent === base && b.rules.length > 0) - Number(a.agent === base && a.rules.length > 0) || length(b.rules) - length(a.rules)
  )
  return openings.filter((opening) => opening !== kept).flatMap(({rules}) => rules)
}
