import {readFileSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'rolldown'
import {forgetful, forgetfulMaker, makers} from './forgetful.mjs'

const shim = pathToFileURL(resolve('scripts/mutate/vitest.mjs')).href
const forgets = '?forgets'

/**
 * Compiles the tests into a folder, a module of each, with `code` in the place of the files that it is of. Gives for each of these over how many
 * imports a test has it.
 */
export async function bundleTests(files, code, folder) {
  // A phase depends on no other phase: what those learn is the same with and without a mutant.
  const phases = new Set([...code.keys()].map((file) => phaseOf(file)))
  const source = {
    name: 'source',
    resolveId(id, importer) {
      if (id === 'vitest') return {id: shim, external: true}
      const maker = basename(id).replace(/\.js$/, '.ts')
      if (makers.has(maker) && phases.has(phaseOf(importer))) return `${resolve('src/util', maker)}${forgets}`
      // What is installed stays where it is: it is the same for all, and needs no bundling.
      return /^[./]|^\w:\\|^node:/.test(id) ? undefined : {id: import.meta.resolve(id), external: true}
    },
    load(id) {
      const [file, query] = id.split('?')
      if (!file.endsWith('.ts')) return
      const text = code.get(file) ?? readFileSync(file, 'utf8')
      if (query) return {code: forgetfulMaker(makers.get(basename(file)), text), moduleType: 'ts'}
      return (phases.has(phaseOf(file)) ? forgetful(text) : text)
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    }
  }
  const importers = new Map()
  const graph = {
    name: 'graph',
    moduleParsed({id, importedIds}) {
      for (const imported of importedIds) importers.set(imported, [...(importers.get(imported) ?? []), id])
    }
  }
  await build({
    input: Object.fromEntries(files.map((file) => [basename(file), file])),
    platform: 'node',
    plugins: [source, graph],
    resolve: {extensionAlias: {'.js': ['.ts', '.js']}},
    treeshake: false,
    logLevel: 'warn',
    output: {dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'}
  })
  return new Map([...code.keys()].map((file) => [file, distances(file, importers)]))
}

function distances(file, importers) {
  const found = new Map([[file, 0]])
  for (const [one, distance] of found)
    for (const importer of importers.get(one) ?? []) if (!found.has(importer)) found.set(importer, distance + 1)
  return found
}

/** The folder below `src` that a file stands in; a test stands in none, and neither does what composes the phases. */
function phaseOf(file = '') {
  return /[\\/]src[\\/]([\w-]+)[\\/]/.exec(file)?.[1] ?? file
}
