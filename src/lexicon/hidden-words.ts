/** Comments for tools and tables of contents, license headers, and marks of a place. */
const known =
  /^(?:markdownlint|prettier|eslint|vale|cspell|spell-?checker|textlint|remark|omit in toc|toc\b|\/?toc|start|end|begin|spdx|copyright|license|©|generated|auto-?generated|do not edit|this file (?:is|was) (?:auto)?-?generated|more|\/?doctoc|all-contributors|badges?|region|endregion|source|see|sync|version|last updated|agentmerge)\b/i

const asks =
  /\b(?:you|your|must|always|never|ignore|disregard|override|instead|do not|don['’]t|should|secretly|agents?|assistants?|models?|llm|claude|copilot|gpt|reviewers?|evaluators?|maintainers?|refrain|prefer|trusted?|rank|score|mention|disclose|approved?|execute|run|send|upload|post|fetch|curl|wget|install|delete|grant|allow|bypass|skip|instructions?|before (?:answering|replying)|when asked|make sure|ensure|tell|reply|respond|answer|remember|include|add|append|read|write|use|keep|set|put|treat|pretend)\b/i

/** What asks for something whatever it begins with. */
const demands = /\b(?:you (?:must|should|will|are)|must|always|never|ignore|disregard|delete|upload|send|secretly)\b/i

/** A word alone marks a place. */
const fewest = 3
/** So many words behind a mark of a place are more than its name. */
const fewestBehind = 7

/** Whether a comment asks somebody for something. */
export function asksInComment(words: string): boolean {
  return (
    words.split(' ').length >= fewest &&
    asks.test(words) &&
    (!known.test(words) || (words.split(' ').length >= fewestBehind && demands.test(words)))
  )
}

/** Words enough to ask for something, where nobody looks. */
export function asksUnseen(words: string): boolean {
  return words.split(/\s+/).length >= fewest + 1 && asks.test(words)
}
