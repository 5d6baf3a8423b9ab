import type {Streams} from './streams.js'

/** Whether to color stdout: https://no-color.org and FORCE_COLOR before the terminal's own word. */
export function useColors({stdout, env}: Streams): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
