import {omissionWords} from '../../messages.js'
import type {Conflict, DraftItem, HandEdit, MergedDraft, RuleOrigin, Section} from '../../model.js'
import {byPlace} from '../../util/by-place.js'
import {singleSpaced} from '../../util/single-spaced.js'
import {shorten} from '../../util/visible-text.js'
import {allOrigins} from '../all-origins.js'
import type {WrittenAgent} from '../verify.js'
import {pairRules} from './pair-rules.js'
import {differs} from './versions.js'

/** A file with the edits of a person: where each rule comes from, and what they changed. */
export interface Traced {
  readonly draft: MergedDraft
  readonly edits: readonly HandEdit[]
}

/**
 * Tells for each rule of the edited file where it comes from, and what became of those that are not in it. It goes by the two texts
 * alone, that of the sources and that of the person: so the next run, which has nothing else to go by, tells the same.
 */
export function traceEdits(draft: MergedDraft, made: WrittenAgent, final: WrittenAgent, file: string): Traced {
  const items = draft.sections.flatMap((section) => section.items)
  const partners = pairRules(
    items.map(({text}) => text),
    final.rules.map(({text}) => text)
  )
  const itemAt = new Map(partners.map((to, from) => [to, items[from] as DraftItem]))
  const removed = items.filter((_, at) => partners[at] === undefined)
  const rules = final.rules.map((rule, at): {item: DraftItem; edit: HandEdit[]} => {
    const {line, endLine, text, form, depth, markdown, tableHead, block} = rule
    const source = itemAt.get(at)
    const shape = {form, depth, markdown, text, tableHead, block: String(block)}
    if (source && !differs(source.text, text)) return {item: {...source, ...shape}, edit: []}
    const own: RuleOrigin = {file, line, endLine, text, relation: 'edited'}
    const origins = [own, ...(source ? allOrigins(source) : []).map((origin) => ({...origin, relation: 'reworded' as const}))]
    return {
      item: {...shape, origins},
      edit: [{part: 'rule', change: source ? 'reworded' : 'added', line, text, was: source?.text ?? ''}]
    }
  })
  const edits = [
    ...rules.flatMap(({edit}) => edit),
    ...removed.map(({text}): HandEdit => ({part: 'rule', change: 'removed', line: 1, text: '', was: text})),
    ...headingEdits(made, final),
    ...fieldEdits(made, final)
  ]
  const omitted = removed.flatMap((item) =>
    allOrigins(item).map(({relation: _, ...origin}) => ({...origin, reason: omissionWords.byHand({file})}))
  )
  return {
    draft: {
      ...draft,
      sections: [{heading: '', depth: 0, items: rules.map(({item}) => item)}],
      body: final.body,
      conflicts: draft.conflicts.map((conflict) => restated(conflict, edits)),
      omitted: [...draft.omitted, ...omitted].sort(byPlace)
    },
    edits
  }
}

function headingEdits({sections: before}: WrittenAgent, {sections: now}: WrittenAgent): HandEdit[] {
  const headed = (sections: typeof before) => sections.filter(({style}) => style !== 'root')
  const [left, right] = [headed(before), headed(now)]
  const words = (sections: typeof before) => sections.map(({heading}) => heading)
  const partners = pairRules(words(left), words(right))
  const from = new Map(partners.map((to, at) => [to, (left[at] as Section).heading]))
  return [
    ...right.flatMap(({heading, line}, at): HandEdit[] => {
      const was = from.get(at)
      return was === heading
        ? []
        : [{part: 'heading', change: was === undefined ? 'added' : 'reworded', line, text: heading, was: was ?? ''}]
    }),
    ...left.flatMap(({heading}, at): HandEdit[] =>
      partners[at] === undefined ? [{part: 'heading', change: 'removed', line: 1, text: '', was: heading}] : []
    )
  ]
}

function fieldEdits({frontMatter: {fields: before}}: WrittenAgent, {frontMatter: {fields: now}}: WrittenAgent): HandEdit[] {
  return [
    ...now.flatMap(({key, source, line}): HandEdit[] => {
      const was = before.find((field) => field.key === key)?.source
      return was === source
        ? []
        : [{part: 'front matter', change: was === undefined ? 'added' : 'reworded', line, text: source, was: was ?? ''}]
    }),
    ...before.flatMap(({key, source}): HandEdit[] =>
      now.some((field) => field.key === key) ? [] : [{part: 'front matter', change: 'removed', line: 1, text: '', was: source}]
    )
  ]
}

/** What a conflict says is written, as the person left it. */
function restated(conflict: Conflict, edits: readonly HandEdit[]): Conflict {
  const {kind, positions, resolution} = conflict
  if (resolution.written === '') return conflict
  const now = new Map(edits.filter(({was}) => was !== '').map(({was, text}) => [shown(was), shown(text)]))
  if (kind !== 'front-matter') {
    const written = resolution.written.split(' / ').flatMap((part) => now.get(part) ?? part)
    return {...conflict, resolution: {...resolution, written: written.filter((part) => part !== '').join(' / ')}}
  }
  const keyOf = (source: string): string => source.replace(/:.*$/s, '')
  const keys = positions.flatMap(({origins}) => origins.map(({text}) => keyOf(text)))
  const edit = edits.find(({part, was}) => part === 'front matter' && was !== '' && keys.includes(keyOf(was)))
  return edit ? {...conflict, resolution: {...resolution, written: shown(edit.text.replace(/^[^:]*:/, ''))}} : conflict
}

/** As `state-written.ts` shows it. */
function shown(text: string): string {
  return shorten(singleSpaced(text), 300)
}
