import {fileOnDisk} from '../formats/file-on-disk.js'

/** The relative way from a folder to a file, as a link needs it; none where it leads through a folder whose name is not known here. */
export function wayTo(out: string, file: string): string | undefined {
  const [from, to] = [segments(out), segments(fileOnDisk(file))]
  if (isAbsolute(out) !== isAbsolute(file)) return undefined
  let common = 0
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1
  const up = from.slice(common)
  if (up.includes('..')) return undefined
  return [...up.map(() => '..'), ...to.slice(common).map(encoded)].join('/')
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.')
}

function isAbsolute(path: string): boolean {
  return /^([\\/]|[A-Za-z]:)/.test(path)
}

function encoded(segment: string): string {
  const wellFormed = segment.replace(/\p{Cs}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replace(/[()!'*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
