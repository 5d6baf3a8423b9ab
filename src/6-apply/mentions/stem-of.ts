/** The name of a file without `.md`, `.agent.md`, `.toml`. */
export const stemOf = (base: string): string => base.replace(/(?<=.)(?:\.agent|\.chatmode)?\.\w{2,5}$/, '')
