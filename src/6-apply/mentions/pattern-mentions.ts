import {mentionWords} from '../../messages.js'
import type {Renaming} from '../../model.js'
import type {AgentList} from './lists-in.js'
import {matchesPattern} from './matches-pattern.js'
import type {MentionSpan} from './spans.js'

const longestPattern = 100

/** Patterns such as `team-*` that hold for an old name and not for the new one. They are shown and stay: they hold for others, too. */
export function patternMentions(text: string, lists: readonly AgentList[], renamings: readonly Renaming[]): readonly MentionSpan[] {
  return lists.flatMap(({holds, items}) => {
    if (holds !== 'rules by agent' && holds !== 'matcher') return []
    return items.flatMap(({name}): readonly MentionSpan[] => {
      const pattern = name && name.end - name.start <= longestPattern ? text.slice(name.start, name.end).replaceAll('.*', '*') : ''
      if (!name || !/\w/.test(pattern) || !pattern.includes('*')) return []
      const renaming = renamings.find(({from, to}) => from !== to && matchesPattern(pattern, from) && !matchesPattern(pattern, to))
      if (!renaming) return []
      const will = text.slice(name.start, name.end)
      return [{...name, renaming, will, kind: 'pattern', isSure: false, reason: mentionWords.pattern(renaming)}]
    })
  })
}
