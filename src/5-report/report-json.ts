import type {Result, Scan} from '../model.js'
import {reportJsonPieces} from './report-json-pieces.js'

/** The report for machines, as `report.schema.json` describes it; a scan has groups without rules and conflicts. */
export function reportJson(result: Scan | Result): string {
  return [...reportJsonPieces(result)].join('')
}
