/** The one error a person may see: wrong usage, or nothing to work on. Anything else is a defect of the tool. */
export class AgentmergeError extends Error {
  override readonly name = 'AgentmergeError'
}
