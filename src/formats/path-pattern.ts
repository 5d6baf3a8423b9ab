import type {FormatPlace} from './format.js'

/** The paths that a place stands for, below any folder. */
export function pathPattern({glob, isAnyCase}: FormatPlace): RegExp {
  const parts = glob.split(/(\*\*\/|\*\*|\*|\{[^{}]*\})/)
  return new RegExp(`(?:^|/)${parts.map(partPattern).join('')}$`, isAnyCase ? 'i' : '')
}

function partPattern(part: string): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '**') return '.+'
  if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(inName).join('|')})`
  return inName(part)
}

function inName(part: string): string {
  return part.replace(/[.*+?^$()[\]|\\]/g, (char) => (char === '*' ? '[^/]*' : `\\${char}`))
}
