/** Where people keep what they decided, beside the place the command is started in. */
export const decisionsFile = 'agentmerge.decisions.yaml'
