/** Stands in the names of the folders that exist only while output is written: `.out.agentmerge-new`. */
export const stagingMark = '.agentmerge-'
