import type {Contested} from '../../model.js'
import {differs, pairVersions, type Versions} from './versions.js'

/** What a person and the sources changed both since the last run, and not to the same. */
export function findContested({base, hand, made}: Versions): readonly Contested[] {
  const [inHand, inMade] = [pairVersions(base, hand), pairVersions(base, made)]
  const rules = base.rules.map(({text}, at) => ({
    was: text,
    hand: hand.rules[inHand[at] ?? -1]?.text ?? '',
    now: made.rules[inMade[at] ?? -1]?.text ?? ''
  }))
  const source = ({fields}: Versions['base'], wanted: string) => fields.find(({key}) => key === wanted)?.source ?? ''
  const keys = [...new Set([base, hand, made].flatMap(({fields}) => fields.map(({key}) => key)))]
  const fields = keys.map((key) => ({was: source(base, key), hand: source(hand, key), now: source(made, key)}))
  return [...rules, ...fields].filter(({was, hand, now}) => differs(was, hand) && differs(was, now) && differs(hand, now))
}

/** Those of an earlier run that still stand so: none of the two sides has changed its words since. */
export function stillContested(contested: readonly Contested[], {hand, made}: Pick<Versions, 'hand' | 'made'>): readonly Contested[] {
  const said = ({rules, fields}: Versions['base']) => new Set([...rules.map(({text}) => text), ...fields.map(({source}) => source)])
  const [byHand, bySources] = [said(hand), said(made)]
  return contested.filter(
    ({hand: text, now}) => (text === '' ? !byHand.has(now) : byHand.has(text)) && (now === '' || bySources.has(now)) && differs(text, now)
  )
}
