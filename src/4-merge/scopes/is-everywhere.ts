import {globList} from '../../util/glob-list.js'

/** Whether a value means all files. */
export function isEverywhere(value: unknown): boolean {
  return globList(value).some((glob) => /^\*[*/]*$/.test(glob))
}
