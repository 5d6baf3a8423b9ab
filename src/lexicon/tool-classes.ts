/** What a tool lets an agent do, by the names that hosts give it. Compared in classes, written in the source's own words. */
const classes: readonly (readonly [string, string])[] = [
  [
    'read',
    'read notebookread read_file view fs_read ls list_directory list read_many_files read/readfile read/terminallastcommand read/terminalselection codebase'
  ],
  ['search', 'grep glob grep_search search search/codebase search/usages search/textsearch search/filesearch usages findtestfiles'],
  [
    'edit',
    'edit write multiedit notebookedit create applypatch replace write_file patch editfiles edit/editfiles edit/createfile fs_write new'
  ],
  [
    'execute',
    'bash powershell run_shell_command shell command execute execute_bash runcommands runtasks terminal execute/runinterminal execute/getterminaloutput execute/runtests runtests'
  ],
  ['web', 'webfetch websearch web_fetch google_web_search fetchurl fetch browser web web/fetch web/search openbrowser simplebrowser'],
  ['delegate', 'agent task invoke_agent subagent custom-agent'],
  ['todo', 'todowrite todoread write_todos todo todos'],
  ['skill', 'skill activate_skill']
]

const classByName = new Map(classes.flatMap(([name, tools]) => tools.split(' ').map((tool) => [tool, name] as const)))

/** The class of a tool; a tool nobody listed is a class of its own. */
export function toolClass(tool: string): string {
  const name = tool.toLowerCase().replace(/\(.*$/s, '').trim()
  return classByName.get(name) ?? name
}
