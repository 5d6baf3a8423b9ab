import {loadLater} from './load-later.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** YAML, or JSON, with a letter in the place of each text and number in it, and no comments, cut as its reader cuts it. */
export function withoutScalars(source: string): string {
  const {CST, Lexer} = yaml()
  const parts: string[] = []
  let isScalar = false
  for (const token of new Lexer().lex(source)) {
    const type = CST.tokenType(token)
    // The sign for a scalar stands before its text, whose type is that of anything.
    if (isScalar || type?.endsWith('quoted-scalar')) parts.push(token.endsWith('\n') ? 'x\n' : 'x')
    else if (type !== 'scalar' && type !== 'comment') parts.push(token)
    isScalar = type === 'scalar'
  }
  return parts.join('')
}
