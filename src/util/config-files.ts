/** The config file that `init` writes: with comments, which JSON has none of. */
export const ownConfig = 'agentmerge.config.yaml'

/** The config files of a project; one of them at most is there. */
export const configFiles = ['agentmerge.config.json', ownConfig, 'agentmerge.config.yml'] as const
