import type {Agent} from '../../model.js'

const processHeading =
  /\b(?:process|workflow|methodology|steps?|procedure|approach|when invoked|how (?:you|to|i) work|working method|protocol|phases?|task|instructions|key actions|execution|operating loop|sequence|order of (?:work|steps|operations?))\b/i

/** Whether a section tells how the work goes on, and not what to keep in mind. */
export function isProcess(agent: Agent, index: number | undefined): boolean {
  const section = index === undefined ? undefined : agent.sections[index]
  return section !== undefined && (processHeading.test(section.heading) || isProcess(agent, section.parent))
}
