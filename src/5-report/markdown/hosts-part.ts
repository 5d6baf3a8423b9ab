import type {HostFile, MergedAgent} from '../../model.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'
import {table} from './table.js'

/** The same agent for other hosts, each with what could not be carried over. */
export function hostsPart({written = []}: MergedAgent, id: string, links: Links): string[] {
  if (written.length === 0) return []
  return [`### <a id="${id}-hosts"></a>For other hosts`, '', ...written.flatMap((one) => hostPart(one, links))]
}

function hostPart({host, file, notCarried}: HostFile, links: Links): string[] {
  const head = `#### ${markdownText(host)}: ${links.file(file)}`
  if (notCarried.length === 0) return [head, '', 'Everything was carried over.', '']
  const rows = notCarried.map(({key, value, reason}) => [markdownText(key, 60), markdownText(value, 120), markdownText(reason)])
  return [head, '', ...table(['Not carried over', 'Value', 'Why'], rows)]
}
