/** Opens the comment in a small agent that hands over to the one it was merged into; such a file is no agent to compare. */
export const stubMark = '<!-- agentmerge-stub'
