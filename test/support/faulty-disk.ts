/** What a disk answers from some point on. */
export interface Fault {
  readonly code: 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES' | 'EMFILE'
  /** How many operations of its kind still succeed. */
  readonly after: number
  /** How many fail then. */
  readonly times: number
}

const state: {fault: Fault | undefined; seen: number} = {fault: undefined, seen: 0}

/** Runs something on a disk with a fault, and gives whether it came to it. */
export async function withFault<Out>(fault: Fault, run: () => Promise<Out>): Promise<{readonly out: Out; readonly wasHit: boolean}> {
  Object.assign(state, {fault, seen: 0})
  try {
    return {out: await run(), wasHit: state.seen > fault.after}
  } finally {
    state.fault = undefined
  }
}

const makes = ['mkdirSync', 'writeFileSync', 'copyFileSync', 'symlinkSync', 'fsyncSync']
const changes = [...makes, 'renameSync', 'rmSync', 'rmdirSync', 'chmodSync', 'fchmodSync']
const opens = ['openSync', 'readFileSync', 'readdirSync', 'writeFileSync', 'copyFileSync']

/** Operations that such a fault stops; `openSync` for reading is no change. */
const stopped: Readonly<Record<Fault['code'], readonly string[]>> = {
  ENOSPC: makes,
  EIO: changes,
  EROFS: changes,
  EACCES: changes,
  EMFILE: opens
}

function stops({code}: Fault, name: string, args: readonly unknown[]): boolean {
  // A descriptor is open already.
  if (code === 'EMFILE') return stopped.EMFILE.includes(name) && typeof args[0] !== 'number'
  return stopped[code].includes(name) || (name === 'openSync' && typeof args[1] === 'string' && args[1].startsWith('w'))
}

/** The file system of Node with faults in it, for `vi.mock`. */
export function faultyDisk(fs: object): object {
  const named = Object.entries(fs).filter(([name]) => changes.includes(name) || opens.includes(name))
  const faulty = named.map(([name, operation]) => [
    name,
    (...args: unknown[]) => {
      const {fault} = state
      if (fault && stops(fault, name, args)) {
        const at = state.seen++
        if (at >= fault.after && at < fault.after + fault.times)
          throw Object.assign(new Error(`${fault.code}: fault number ${at}, ${name}`), {code: fault.code, syscall: name})
      }
      return operation(...args)
    }
  ])
  return {...fs, ...Object.fromEntries(faulty)}
}
