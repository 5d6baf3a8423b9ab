/** Where `apply` keeps what it changes, to be brought back by `undo`; never read, never committed. */
export const backupFolder = '.agentmerge'
