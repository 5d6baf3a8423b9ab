interface HostLimit {
  readonly format: string
  /** Most characters of a `description`. */
  readonly description: number
  /** Most characters of a `name`; none where nothing says so. */
  readonly name?: number
  readonly reason: string
}

/** How long a host lets a description be; hosts that say nothing of it are not listed. */
export const hostLimits: readonly HostLimit[] = [
  {
    format: 'claude',
    description: 5000,
    name: 50,
    reason: 'the validator of the plug-in that makes agents; what is longer is refused there'
  },
  {format: 'skill', description: 1024, name: 64, reason: 'the specification of skills; what is longer fails when it is uploaded'},
  {format: 'claude-command', description: 1536, reason: 'where the list of skills and commands is cut'},
  {format: 'factory', description: 500, reason: 'the documentation of droids'}
]

/** The limits of the first of these formats that has any. */
export function limitOf(formats: readonly string[]): HostLimit | undefined {
  return formats.flatMap((format) => hostLimits.filter((row) => row.format === format))[0]
}
