export {configFileOf, readConfig} from './1-read/read-config.js'
export {checkGithub} from './5-report/check-github.js'
export {checkJson} from './5-report/check-json.js'
export {checkLines} from './5-report/check-lines.js'
export {checkMarkdown} from './5-report/check-markdown.js'
export {checkSarif} from './5-report/check-sarif.js'
export {conflictTerminal} from './5-report/conflict-terminal.js'
export {diffTerminal} from './5-report/diff-terminal.js'
export {escapeHidden} from './5-report/escape-hidden.js'
export {explanationTerminal} from './5-report/explanation-terminal.js'
export {faultOfWords} from './5-report/fault-of-words.js'
export {isUndecided} from './5-report/findings.js'
export {type GroupFacts, groupFacts} from './5-report/group-facts.js'
export {isNew} from './5-report/is-new.js'
export {pairTerminal} from './5-report/pair-terminal.js'
export {planJson} from './5-report/plan-json.js'
export {planPatch} from './5-report/plan-patch.js'
export {planTerminal} from './5-report/plan-terminal.js'
export {reportJson} from './5-report/report-json.js'
export {reportMarkdown} from './5-report/report-markdown.js'
export {reportPages} from './5-report/report-pages.js'
export {reportTerminal} from './5-report/report-terminal.js'
export {scanTable, shownPairs} from './5-report/scan-table.js'
export {statusTerminal} from './5-report/status-terminal.js'
export {verificationLines} from './5-report/verification-lines.js'
export {waysToDecide} from './5-report/ways-to-decide.js'
export {worstFirst} from './5-report/worst-first.js'
export {netEdits} from './6-apply/plan/net-edits.js'
export {AgentmergeError} from './errors.js'
export type * from './model.js'
export {defaults, type OptionRow, type Options, optionTable} from './options.js'
export {
  apply,
  check,
  decide,
  diff,
  explain,
  gate,
  lastPaths,
  merge,
  mergeAll,
  plan,
  recover,
  scan,
  stamp,
  status,
  undecide,
  undo,
  verify,
  write
} from './pipeline.js'
export {appendText, init, writeBaseline} from './project-files.js'
export {checkOption} from './util/check-option.js'
export {decisionsFile} from './util/decisions-file.js'
export {type WrittenDecision, writeDecision} from './util/write-decision.js'
export {version} from './version.js'
