/** What a run notes for later ones, beside its reports. */
export const recordFile = 'record.json'

/** Raised when an older record can no longer be read. */
export const recordVersion = 1
