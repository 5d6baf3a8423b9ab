/** What `apply` notes of the agents that it put in the place of others; beside the decisions, and made to be committed like them. */
export const appliedFile = 'agentmerge.applied.json'
