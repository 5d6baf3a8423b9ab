import type {Hooks} from '../index.js'
import {cliWords} from '../messages.js'
import type {Streams} from './streams.js'

/** Says after each stage how long it took, and how much memory the process holds. */
export function createStages({now, memory}: Streams, note: (text: string) => void): NonNullable<Hooks['onStage']> {
  let last = now()
  return (stage, counts) => {
    const time = now()
    note(cliWords.stage({stage, milliseconds: time - last, bytes: memory(), counts}))
    last = time
  }
}
