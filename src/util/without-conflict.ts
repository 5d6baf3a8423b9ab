import {decisionsDocument} from './decisions-document.js'
import {loadLater} from './load-later.js'
import {yamlLayout} from './yaml-layout.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** The text of the decisions file without the decision that names the conflict by its id; the same text where there is none. */
export function withoutConflict(text: string, id: string): string {
  const {isMap, isSeq} = yaml()
  const source = text.replaceAll('\r\n', '\n')
  const document = decisionsDocument(source)
  const list = isMap(document.contents) ? document.get('conflicts', true) : undefined
  const at = isSeq(list) ? list.items.findIndex((one) => isMap(one) && String(one.get('id')).replace(/^#/, '') === id) : -1
  if (!isSeq(list) || at === -1) return text
  list.items.splice(at, 1)
  list.flow = list.flow || list.items.length === 0
  const written = document.toString({lineWidth: 0, ...yamlLayout(source)})
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written
}
