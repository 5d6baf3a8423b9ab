import {loadLater} from '../util/load-later.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** YAML with a letter in the place of each text and number in it, cut as its reader cuts it: brackets and blanks in those do not nest. */
export function withoutScalars(source: string): string {
  const {CST, Lexer} = yaml()
  const parts: string[] = []
  let isNext = false
  for (const token of new Lexer().lex(source)) {
    const type = CST.tokenType(token)
    if (isNext || type?.endsWith('quoted-scalar')) parts.push(token.endsWith('\n') ? 'x\n' : 'x')
    else if (type !== 'scalar') parts.push(token)
    isNext = type === 'scalar'
  }
  return parts.join('')
}
