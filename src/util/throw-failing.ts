const failing = new Set(['EMFILE', 'ENFILE', 'EIO', 'ENOMEM'])

/** Throws on an error of a system that fails: what is there must not be taken for what is not, only because it could not be read. */
export function throwFailing(error: unknown): void {
  if (failing.has((error as NodeJS.ErrnoException).code ?? '')) throw error
}
