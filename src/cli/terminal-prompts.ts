import type {Prompts} from './prompts.js'
import type {Streams} from './streams.js'

/** Asks the person at the terminal; nobody where there is none. The package is loaded with the first question: other commands need none. */
export function terminalPrompts({stdin, stdout, env}: Streams): Prompts | undefined {
  if (!stdin?.isTTY || !stdout.isTTY || env.TERM === 'dumb') return undefined
  return {
    choose: async (message, choices) => {
      const {isCancel, select} = await import('@clack/prompts')
      const options = choices.map(({name, words, hint}) => ({value: name, label: words, ...(hint && {hint})}))
      const answer = await select<string>({message, options})
      return isCancel(answer) ? undefined : answer
    },
    write: async (message, faultOf) => {
      const {isCancel, text} = await import('@clack/prompts')
      const answer = await text({message, validate: (words) => faultOf(words ?? '') || undefined})
      return isCancel(answer) ? undefined : answer
    }
  }
}
