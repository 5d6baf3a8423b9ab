import {alone} from '../alone.js'
import {counted, percent} from '../counted.js'
import {isUndecided} from '../findings.js'
import {grouped} from './grouped.js'
import {type Html, html} from './html.js'
import type {PageContext} from './page-context.js'

/** The numbers of a run: each with what it is and what it was. */
export function figures({result, groups}: PageContext): Html {
  const sum = (of: (view: PageContext['groups'][number]) => number) => groups.reduce((total, view) => total + of(view), 0)
  const merged = sum(({facts}) => facts.agents.length)
  const rules = [sum(({facts}) => facts.rulesBefore), sum(({facts}) => facts.group.rules.length)] as const
  const tokens = [sum(({facts}) => facts.group.tokens.sum), sum(({facts}) => facts.group.tokens.result)] as const
  const conflicts = groups.flatMap(({facts}) => facts.conflicts)
  const open = conflicts.filter(isUndecided).length
  const candidates = sum(({facts}) => facts.candidates.length)
  const {agents, single, unread} = result
  return html`<dl class="figures">
${figure('Agents read', grouped(agents.length), unread.length > 0 ? `${counted(unread.length, 'file')} could not be read` : 'every file was readable')}
${figure('Agents after merging', grouped(groups.length + single.length), `${grouped(merged)} became ${groups.length}; ${alone(result).length} stand alone`)}
${figure('Rules', grouped(rules[1]), change('of the merged agents', rules))}
${figure('Tokens', grouped(tokens[1]), change('estimated', tokens))}
${figure(
  'Open conflicts',
  grouped(open),
  [`${conflicts.length - open} decided`, ...(candidates > 0 ? [`${counted(candidates, 'candidate')} apart`] : [])].join('; ')
)}
</dl>`
}

function figure(name: string, value: string, note: string): Html {
  return html`<div><dt>${name}</dt><dd><strong>${value}</strong> <span>${note}</span></dd></div>`
}

function change(what: string, [before, after]: readonly [number, number]): string {
  if (before === 0) return 'nothing was merged'
  const share = after <= before ? `${percent(1 - after / before)} less` : `${percent(after / before - 1)} more`
  return `before ${grouped(before)}; ${share}, ${what}`
}
