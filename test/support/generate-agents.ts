import type {Texts} from './compare-texts.js'
import {createRandom, pick} from './create-random.js'

/** What every author says, whatever the agent is for. */
const common = `check write keep before after every change small clear result answer ask user code file name line team review report step
  explain simple first never always with without when where output list add remove short long note default value again whole part`.split(
  /\s+/
)
const syllables = 'ba be bi bo da de di do fa fe ga go ka ke ki ko la le lo ma me mo na ne no pa pe ra re ro sa se ta te to va ve zo'.split(
  ' '
)

export interface Library {
  readonly texts: Texts
  /** The job of each file. */
  readonly jobs: ReadonlyMap<string, number>
}

/**
 * A library of made-up jobs: each has words of its own, three authors that do it independently, and now and then a copy or a copy
 * that has drifted. Jobs come in fields of four that share words.
 */
export function generateAgents(count: number, seed: number): Library {
  const random = createRandom(seed)
  const coin = (share: number) => random() < share
  const madeUp = () => Array.from({length: 2 + Math.floor(random() * 3)}, () => pick(random, syllables)).join('')
  const words = (many: number) => Array.from({length: many}, madeUp)
  const texts: Record<string, string> = {}
  const jobs = new Map<string, number>()
  let fieldWords: readonly string[] = []
  for (let job = 0; jobs.size < count; job++) {
    if (job % 4 === 0) fieldWords = words(24)
    const own = words(30)
    const [first = '', second = ''] = own
    const word = () => pick(random, coin(0.45) ? own : coin(0.35) ? fieldWords : common)
    const sentence = () => Array.from({length: 6 + Math.floor(random() * 8)}, word).join(' ')
    const add = (author: string, text: string) => {
      if (jobs.size >= count) return
      const file = `${author}/${String(job).padStart(3, '0')}-${first}.md`
      texts[file] = text
      jobs.set(file, job)
    }
    for (const author of ['ada', 'ben', 'cleo']) {
      const name = `${first}-${coin(0.5) ? second : pick(random, common)}`
      const lines = Array.from({length: 12 + Math.floor(random() * 10)}, () => `- ${sentence()}.`)
      const agent = (body: readonly string[]) => `---\nname: ${name}\ndescription: ${sentence()}.\n---\n\n${body.join('\n')}\n`
      add(author, agent(lines))
      if (coin(0.25)) add(`${author}-fork`, agent(lines))
      if (coin(0.3)) add(`${author}-drift`, agent(lines.map((line) => (coin(0.15) ? `- ${sentence()}.` : line))))
    }
  }
  return {texts, jobs}
}
