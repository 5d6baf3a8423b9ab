import {type ChoiceSlot, called, choice, names, phrase, row} from './choice-slot.js'

const commits = /\bcommits?\b|\bcommit messages?\b|\bcommitting\b/i

/** Branches, commits, diffs and releases. */
export const gitChoices: readonly ChoiceSlot[] = [
  row(
    'branching',
    'branching model',
    [
      choice('trunk-based development', 'trunk-based', 'trunk based', 'trunk'),
      choice('Git flow', 'git-flow', 'gitflow'),
      choice('GitHub flow'),
      choice('GitLab flow'),
      phrase(
        'release branches',
        'release',
        /\brelease[- ]branch(?:es|ing)\s+(?:model|strategy|workflow)\b|\b(?:branching|branch model|strategy|workflow)\b.{0,40}\brelease[- ]branch/i
      )
    ],
    {
      asked: false,
      reason: 'a repository has one kind of long-lived branches',
      source: 'Driessen, A successful Git branching model; trunkbaseddevelopment.com'
    }
  ),
  row(
    'integration of branches',
    'how branches are joined',
    [choice('rebase', 'rebasing'), choice('merge commits?'), choice('squash', 'squash merge', 'squash-merge', 'squash and merge')],
    {
      context: /branch|commit|history|pull request|\bpr\b/i,
      asked: false,
      reason: 'the history keeps the commits, one of them, or the join',
      source: 'GitHub documentation, About merge methods'
    }
  ),
  row(
    'commit format',
    'commit messages',
    [
      phrase('Conventional Commits', 'conventional', /\bconventional[- ]commits?\b/i),
      phrase(
        'gitmoji',
        'gitmoji emoji emojis',
        /\bgitmoji\b|\bcommit\w{0,20}\b.{0,40}\b(?:start|prefix|begin)\w{0,20}\b.{0,20}\bemojis?\b/i
      ),
      choice('free[- ]form'),
      choice('Angular convention', 'Angular commit'),
      phrase(
        'ticket number first',
        'ticket jira issue proj',
        /\b(?:start|prefix|begin)\w{0,20}\b.{0,30}\b(?:ticket|jira|issue) (?:number|id|key)s?\b|\[(?:JIRA|TICKET|PROJ)-\w+\]/i
      )
    ],
    {asked: false, reason: 'the first line is read by one parser', source: 'Conventional Commits 1.0; gitmoji.dev'}
  ),
  row(
    'diff',
    'which diff is reviewed',
    [
      phrase('git diff HEAD', 'diff', /git diff HEAD\b/),
      phrase('git diff', 'diff', /git diff(?!\s+(?:HEAD|--|\w))/),
      phrase('staged changes', 'diff staged', /git diff --(?:staged|cached)|(?<!un)staged changes/i),
      phrase('diff with the main branch', 'diff', /git diff (?:origin\/)?(?:main|master)/i)
    ],
    {asked: false, reason: 'each shows other changes', source: 'git-diff documentation'}
  ),
  row(
    'commit mood',
    'mood of commit messages',
    [
      phrase('imperative', 'imperative', /\bimperative\b/i),
      phrase('past tense', 'past', /\bpast tense\b/i),
      phrase('present tense, third person', 'present', /\bthird[- ]person present\b|\bpresent simple\b/i)
    ],
    {
      context: commits,
      reason: 'a subject line has one grammar',
      source: 'git documentation, SubmittingPatches; Beams, How to Write a Git Commit Message'
    }
  ),
  row(
    'commit size',
    'how much a commit holds',
    [
      phrase(
        'one logical change',
        'commit commits after',
        /\b(?:atomic|small|granular|logical)\b.{0,20}\bcommits?\b|\bcommits? (?:small|often|frequently|early)\b|\bone (?:logical )?change (?:per|a) commit\b|\bcommit\w{0,20} after (?:each|every) (?:step|task|change|test)\b/i
      ),
      phrase(
        'the whole task',
        'single one',
        /\b(?:a single|one|single) commit\b.{0,30}\b(?:per|for|with|a)\b.{0,15}\b(?:feature|task|pr|pull request|branch|work|all|everything)\b/i
      )
    ],
    {reason: 'a task is one commit or many', source: 'git documentation, Contributing to a Project'}
  ),
  row(
    'who commits',
    'who commits',
    [
      phrase(
        'the agent',
        'commit',
        /^(?:(?:then|always|finally|automatically|you (?:must|should)) )?commit (?:the |your |all |each |every |after |changes|work|early|often)/i
      ),
      phrase(
        'the user',
        'commit commits committing leave',
        /\b(?:leave|let|ask)\b.{0,20}\b(?:commits?|committing)\b.{0,20}\bto the (?:user|developer|human)\b|\bthe (?:user|developer|human) (?:will )?commits?\b|\bleave\b.{0,30}\b(?:uncommitted|unstaged)\b/i
      )
    ],
    {kind: 'polarity', reason: 'the working tree is left changed or clean', source: 'Claude Code and Codex documentation, git operations'}
  ),
  row(
    'commit body',
    'what a commit body tells',
    [
      phrase('why', 'why', /\bwhy\b/i),
      phrase('what', 'what', /\bwhat (?:changed|was changed|the change does)\b(?!.{0,20}\bwhy)/i),
      phrase('nothing', 'line subject body', /\b(?:subject(?: line)? only|one[- ]line|single[- ]line|no body)\b/i)
    ],
    {
      context: commits,
      reason: 'a body explains, lists, or is left out',
      source: 'Beams, How to Write a Git Commit Message'
    }
  ),
  row(
    'subject case',
    'subject lines of commits',
    [
      phrase(
        'capitalized',
        'capitalise capitalised capitalize capitalized capital uppercase',
        /\bcapitali[sz]ed?\b|\bcapital letter\b|\buppercase\b/i
      ),
      phrase('lower case', 'lowercase lower', /\blower[- ]?case\b/i)
    ],
    {
      context: /\b(?:subjects?|commit messages?|descriptions?)\b.{0,60}|\bcommit\b/i,
      reason: 'a line starts with one kind of letter',
      source: 'commitlint, subject-case; Beams, How to Write a Git Commit Message'
    }
  ),
  row(
    'force push',
    'pushing again after a rebase',
    [
      phrase('force with lease', 'lease', /\bforce-with-lease\b/i),
      phrase('plain force', 'push', /\b(?:git push -f|push --force(?!-))\b/i),
      phrase('new commits only', 'commit commits', /\b(?:add|append|push)\b.{0,20}\b(?:new|additional|follow-up|fixup) commits?\b/i)
    ],
    {
      context: /\b(?:push|rebase|review|history)\b/i,
      reason: 'published history is rewritten or not',
      source: 'git-push documentation'
    }
  ),
  row(
    'branch names',
    'names of branches',
    [
      phrase('type/description', 'feature feat fix bugfix hotfix chore', /\b(?:feature|feat|fix|bugfix|hotfix|chore)\/[\w<{[-]+/i),
      phrase(
        'ticket first',
        'ticket jira issue short description slug name 1',
        /\b(?:ticket|jira|issue)[- ]?(?:id|number|key)?[-/](?:short|description|slug|name)\b|\b[A-Z]{2,}-\d+[-/]\w+/
      ),
      phrase('user/description', 'username user initials', /\b(?:username|user|initials)\/\w+/i)
    ],
    {
      context: /\bbranch\w{0,20}\b/i,
      reason: 'a branch has one name',
      source: 'Conventional Branch 1.0; Driessen, A successful Git branching model'
    }
  ),
  row(
    'default branch',
    'name of the default branch',
    [
      phrase('main', 'main', /[`"']?\bmain\b[`"']?(?: branch)?/),
      phrase('master', 'master', /[`"']?\bmaster\b[`"']?(?: branch)?/),
      phrase('develop', 'develop', /[`"']?\bdevelop\b[`"']? branch\b|\bbranch (?:off|from) [`"']?develop\b/)
    ],
    {
      context: /\b(?:branch (?:off|from)|based? on|target|default branch|merge (?:in)?to|protected|pull requests? (?:to|against))\b/i,
      reason: 'work starts from and returns to one branch',
      source: 'GitHub documentation, About branches'
    }
  ),
  row(
    'working copy',
    'where parallel work is done',
    [
      choice('worktrees', 'git worktrees?', 'worktrees?'),
      choice('branches in one folder', 'same working (?:tree|directory)', 'current (?:branch|working tree)'),
      choice('separate clones', 'fresh clones?', 'separate clones?')
    ],
    {
      context: /\b(?:work|isolat\w+|parallel|task|agent|change|create|use)\b/i,
      reason: 'a task has its own folder or shares one',
      source: 'git-worktree documentation'
    }
  ),
  row(
    'stash',
    'unfinished changes',
    [choice('git stash', 'stash', 'stash them'), choice('a WIP commit', 'WIP commits?', 'work-in-progress commits?')],
    {
      reason: 'unfinished work is put aside or committed',
      source: 'git-stash documentation'
    }
  ),
  row(
    'pull request size',
    'size of a pull request',
    [
      phrase(
        'small',
        'one pull small focused single stacked',
        /\b(?:small|focused|single-purpose|one (?:concern|change|feature))\b.{0,25}\b(?:prs?|pull requests?|merge requests?)\b|\b(?:prs?|pull requests?)\b.{0,20}\b(?:small|focused)\b|\bstacked (?:prs|diffs|pull requests)\b/i
      ),
      phrase(
        'the whole feature',
        'complete whole entire',
        /\b(?:complete|whole|entire)\b.{0,20}\bfeatures?\b.{0,20}\b(?:in one|per|in a single)\b.{0,10}\b(?:pr|pull request)\b/i
      )
    ],
    {
      reason: 'a feature is reviewed in parts or whole',
      source: 'Google Engineering Practices, Small CLs'
    }
  ),
  row(
    'changelog',
    'form of the changelog',
    [
      phrase('Keep a Changelog', 'keep', /\bkeep ?a ?changelog\b/i),
      phrase(
        'generated from commits',
        'commit commits release standard git conventional',
        /\b(?:generated?|automatic(?:ally)?|auto-generated?)\b.{0,40}\bcommits?\b|\b(?:semantic-release|standard-version|release-please|git-cliff|conventional-changelog)\b/i
      ),
      phrase('changesets', 'changesets changeset', /\bchangesets?\b/i),
      phrase('news fragments', 'towncrier fragments fragment', /\btowncrier\b|\bnews fragments?\b/i)
    ],
    {
      context: /\b(?:changelogs?|release notes|releases?|versions?)\b/i,
      reason: 'an entry is written by a person or made from commits',
      source: 'Keep a Changelog 1.1; semantic-release documentation'
    }
  ),
  row(
    'version scheme',
    'version numbers',
    names(
      ['semantic versioning', 'SemVer', 'semantic versions?'],
      ['calendar versioning', 'CalVer', 'date-based versions?'],
      ['build numbers?', 'incremental build numbers?'],
      ['ZeroVer'],
      ['romantic versioning']
    ),
    {
      context: /\b(?:version\w{0,20}|releases?|tag\w{0,20})\b/i,
      reason: 'a number means a promise or a date',
      source: 'Semantic Versioning 2.0; calver.org'
    }
  ),
  row(
    'tags',
    'names of release tags',
    [
      phrase(
        'with a v',
        'prefix* vprefix* v v0* v1* v2* v3* v4* v5* v6* v7* v8* v9*',
        /(?<!\w)v\d+\.\d+\.\d+|\bv-?prefix\w{0,20}\b|\bprefix\w{0,20}\b.{0,15}[`"']v[`"']/i
      ),
      phrase('without a v', 'without no', /\b(?:without|no)\b.{0,10}[`"']?v[`"']?[- ]?prefix\b/i)
    ],
    {
      context: /\btags?\b/i,
      reason: 'a tool finds tags by one pattern',
      source: 'Semantic Versioning 2.0, FAQ'
    }
  ),
  row(
    'co-author',
    'who is named in a commit',
    [
      phrase('a co-author trailer', 'co', /\bco-authored-by\b/i),
      phrase('the user alone', 'author', /\b(?:user|developer|human)\b.{0,15}\b(?:sole|only) author\b/i)
    ],
    {
      reason: 'the agent is named or is not',
      source: 'GitHub documentation, Creating a commit with multiple authors'
    }
  ),
  row(
    'signed commits',
    'how commits are signed',
    [
      choice('GPG', 'GPG[- ]signed', 'GPG keys?'),
      choice('SSH keys', 'SSH signing', 'SSH-signed'),
      choice('sign-off', 'DCO', 'Signed-off-by', '--signoff')
    ],
    {
      context: commits,
      reason: 'a commit is vouched for in one way',
      source: 'GitHub documentation, About commit signature verification; developercertificate.org'
    }
  ),
  row(
    'hook tool',
    'tool for git hooks',
    names(['Husky'], ['pre-commit', 'pre-commit framework'], ['lefthook'], ['simple-git-hooks'], ['Overcommit']),
    {
      context: /\bhooks?\b|\bhusky\b|\blefthook\b|pre-commit (?:framework|run|install|config)/i,
      reason: 'one tool owns the folder of hooks',
      source: 'git documentation, githooks; pre-commit.com'
    }
  ),
  row('large files', 'large files', [choice('Git LFS', 'git-lfs', 'LFS'), choice('DVC'), choice('git-annex')], {
    context: /\b(?:large|binary|binaries|datasets?|assets?|models?|media)\b/i,
    reason: 'a blob is in the repository, beside it, or elsewhere',
    source: 'Git LFS documentation; DVC documentation'
  }),
  row(
    'vendored code',
    'code of others',
    [
      choice('submodules', 'git submodules?', 'submodules?'),
      choice('subtrees', 'git subtrees?', 'subtrees?'),
      called('packages', 'package manager dependency')
    ],
    {
      context: /\b(?:external|third-party|shared|vendor\w{0,20}|include|depend\w{0,20}|libraries)\b/i,
      reason: 'foreign history is linked, copied, or left out',
      source: 'Chacon and Straub, Pro Git, Submodules'
    }
  ),
  row(
    'merge conflicts',
    'conflicts of a merge',
    [
      phrase('solved by the agent', 'resolve', /^(?:always |then )?resolve\b.{0,20}\b(?:merge )?conflicts?\b/i),
      phrase(
        'left to a person',
        'conflict conflicts',
        /\b(?:report|stop|escalate|ask|leave|abort)\b.{0,40}\b(?:merge|rebase|git) conflicts?\b|\b(?:merge|rebase) conflicts?\b.{0,30}\b(?:stop|ask|report|escalate|abort)\b/i
      )
    ],
    {
      context: /\b(?:merge|rebase|git|branch\w{0,20})\b/i,
      reason: 'the agent decides what stays or does not',
      source: 'git-merge documentation, How to resolve conflicts'
    }
  ),
  row(
    'pull request state',
    'state in which a pull request is opened',
    [
      phrase('draft', 'draft', /\b(?:as a |as |open(?: a)? |create(?: a)? )draft\b(?: (?:pr|pull request)s?)?|\bgh pr create --draft\b/i),
      phrase('ready', 'ready', /\b(?:ready[- ]for[- ]review|ready to merge)\b/i)
    ],
    {
      context: /\b(?:prs?|pull requests?)\b/i,
      reason: 'reviewers are asked at once or later',
      source: 'GitHub documentation, About draft pull requests'
    }
  ),
  row(
    'who merges',
    'who merges',
    [
      phrase('the author', 'author developer', /\b(?:author|developer) merges\b|\bmerged by (?:the|its) author\b/i),
      phrase('the reviewer', 'reviewer maintainer', /\b(?:reviewer|maintainer) merges\b|\bmerged by (?:a|the) (?:reviewer|maintainer)\b/i),
      phrase('automation', 'merge automerge merged', /\bauto-?merge\b|\bmerged? automatically\b|\bmerge queues?\b/i)
    ],
    {
      reason: 'one party presses the button',
      source: 'Google Engineering Practices; GitHub documentation, Merge queue'
    }
  ),
  row(
    'code host',
    'command line of the code host',
    [
      choice('GitHub CLI', '(?:use|via|with) gh', 'gh pr', 'gh issue'),
      choice('GitLab CLI', 'glab', 'glab mr'),
      choice('Azure DevOps CLI', 'az repos', 'az devops'),
      choice('Bitbucket')
    ],
    {
      context: /\b(?:prs?|pull requests?|merge requests?|issues?|use|create)\b/i,
      reason: 'a repository has one host',
      source: 'documentation of GitHub, GitLab and Azure DevOps'
    }
  )
]
