/** Ends of the names of files that may name an agent, wherever they stand. */
export const textEnds: ReadonlySet<string> = new Set('md mdc mdx markdown txt json jsonc json5 yaml yml toml'.split(' '))

/** Files of hosts without such an end. */
export const hostFiles: ReadonlySet<string> = new Set(
  '.cursorrules .windsurfrules .clinerules .roorules .roomodes .kilocodemodes .goosehints .rules'.split(' ')
)

/** Folders of hosts: scripts and hooks in them name agents, too. */
export const hostFolders: ReadonlySet<string> = new Set(
  '.claude .claude-plugin .github .cursor .codex .opencode .gemini .qwen .factory .kiro .devin .windsurf .roo .cline .augment .agents .continue .junie'.split(
    ' '
  )
)

/** Ends of scripts, which count in folders of hosts. */
export const scriptEnds: ReadonlySet<string> = new Set('sh bash zsh fish ps1 py js mjs cjs ts rb'.split(' '))

/** Folders that hold what others wrote, or what only tools read. */
export const closedFolders: ReadonlySet<string> = new Set('node_modules .git .hg .svn .agentmerge'.split(' '))

/** Files that package managers write; a name in them is that of a package. */
export const lockFile = /(?:^|[.-])lock\.(?:json|ya?ml|toml)$|^(?:npm-shrinkwrap|packages\.lock)\.json$/
