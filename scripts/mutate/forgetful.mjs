/**
 * The code of a module that forgets, when `mutation.forget()` is called, what it learned since it was loaded: an answer that was kept would hide
 * a mutant, or outlive it. Such state stands at the top of a module: `let`, what was empty at first, and what the functions of `makers` make.
 */
export function forgetful(code) {
  // The entries of a weak map cannot be told.
  const open = code.replace(/^((?:export )?const .*= )new WeakMap\b/gm, '$1new Map')
  const lets = [...open.matchAll(/^let (\w+)(?:: [^=\n]*?)?(?: = (.*?))?;?$/gm)].map(([, name, value]) => `${name} = ${value}`)
  const kept = [...open.matchAll(/^(?:export )?const (\w+)(?:: .*)? = new (?:Map|Set)(?:<.*>)?\(\);?$/gm)].map(([, name]) => name)
  return `${open}\nglobalThis.mutation.forget.later([${kept.join(', ')}], () => {${lets.join('; ')}})\n`
}

/** By the module, what it is called that makes something which learns. */
export const makers = new Map([
  ['remember.ts', 'remember'],
  ['once.ts', 'once'],
  ['number-list.ts', 'numberList']
])

/** The module of a maker, whose products forget as well. */
export function forgetfulMaker(name, code) {
  return `${code.replace(`export function ${name}`, 'function original')}\nexport const ${name} = globalThis.mutation.forget.${name}(original)\n`
}
