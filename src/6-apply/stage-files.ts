import {chmodSync, closeSync, fsyncSync, mkdirSync, openSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {OutputFile} from '../model.js'
import {piecesOf} from './pieces-of.js'
import {syncFolder} from './sync-folder.js'

/** Write the files into a new folder, down to the disk, with the rights of the folder it will replace. */
export function stageFiles(next: string, files: readonly OutputFile[], folder: string): void {
  mkdirSync(next)
  const folders = new Set(files.map((file) => dirname(join(next, file.path))))
  for (const below of folders) mkdirSync(below, {recursive: true})
  for (const file of files) writeThrough(join(next, file.path), piecesOf(file))
  const old = statSync(folder, {throwIfNoEntry: false})
  if (old) chmodSync(next, old.mode & 0o7777)
  for (const below of [...folders, next]) syncFolder(below)
}

function writeThrough(path: string, pieces: Iterable<string>): void {
  // `wx`: two outputs with one name, also on a disk that takes `A.md` for `a.md`, must not swallow each other.
  const file = openSync(path, 'wx')
  try {
    for (const piece of pieces) writeFileSync(file, piece)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
