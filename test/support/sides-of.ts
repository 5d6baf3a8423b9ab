import {findChoices} from '../../src/4-merge/conflict-kinds/find-choices.js'
import {choiceSlots} from '../../src/lexicon/choices.js'
import {agentOf} from './merge-texts.js'

/** What the agents with one rule each take for a purpose; empty where they do not differ. */
export function sidesOf(name: string, ...rules: readonly string[]): readonly string[] {
  const slot = choiceSlots.find(({slot}) => slot === name)
  if (!slot) throw new Error(`Cannot find the slot \`${name}\`, expected one of the catalogue`)
  const agents = rules.map((rule, at) => agentOf(`${at}.md`, `---\nname: agent-${at}\ndescription: Works.\n---\n\n- ${rule}\n`))
  return findChoices(agents, slot).flatMap(({sides}) => sides.map(({text}) => text))
}
