import {isDeepStrictEqual} from 'node:util'
import {valuePlaces} from './2-parse/value-places.js'
import {writeValue} from './5-report/write-value.js'
import {containerOf} from './formats/container-of.js'
import type {SourceFile, ValuePlace} from './model.js'

/** What an agent is to say: values of keys that it has, and its body. */
export interface Saying {
  readonly fields: Readonly<Record<string, unknown>>
  readonly body: string
}

/**
 * The text of a file in which an agent says this. What it says already stays as it is written, to the last blank and comment, and so does all
 * that is no value; what differs is written in the dialect of the file. `text` is that of the whole file, which may hold other agents.
 */
export function writeBack(text: string, source: Pick<SourceFile, 'file' | 'text'>, saying: Saying): string {
  const places = valuePlaces(source.file, source.text)
  const container = containerOf(source.file)
  const bodies = places.filter(({isBody}) => isBody)
  const wanted = new Map(bodies.map((place, at) => [place, partsOf(saying.body, bodies)[at]]))
  let written = text
  for (const place of [...places].reverse()) {
    const isFirst = places.find(({key}) => key === place.key) === place
    const value = place.isBody ? wanted.get(place) : saying.fields[place.key]
    const isSame = value === undefined || !isFirst || isDeepStrictEqual(value, place.value)
    if (!isSame) written = written.slice(0, place.start) + writeValue(place, value, source.text, container) + written.slice(place.end)
  }
  return written
}

/** A body that several keys hold: what an earlier key still says stays there, and the last one takes what is left. */
function partsOf(body: string, places: readonly ValuePlace[]): readonly string[] {
  const between = '\n\n'
  let rest = body
  return places.map(({value}, at) => {
    if (at === places.length - 1) return rest
    const own = String(value)
    const length = rest.startsWith(own + between) ? own.length : rest.indexOf(between)
    const part = length < 0 ? rest : rest.slice(0, length)
    rest = length < 0 ? '' : rest.slice(length + between.length)
    return part
  })
}
