/** More alternatives are left in their braces. */
const most = 64

/** Globs without braces, each once: `*.{ts,tsx}` is `*.ts` and `*.tsx`. */
export function spelledOut(globs: readonly string[]): readonly string[] {
  let open = globs
  for (let next = once(open); next.length !== open.length && next.length <= most; next = once(open)) open = next
  const last = once(open)
  return [...new Set(last.length <= most ? last : open)]
}

/** Braces without a comma or with braces inside wait for their turn. */
function once(globs: readonly string[]): readonly string[] {
  return globs.flatMap((glob) => {
    const [braces, inside] = /\{([^{}]*,[^{}]*)\}/.exec(glob) ?? []
    return braces === undefined || inside === undefined ? [glob] : inside.split(',').map((one) => glob.replace(braces, () => one.trim()))
  })
}
