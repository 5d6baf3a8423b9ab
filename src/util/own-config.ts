/** The config file that `init` writes: with comments, which JSON has none of. */
export const ownConfig = 'agentmerge.config.yaml'
