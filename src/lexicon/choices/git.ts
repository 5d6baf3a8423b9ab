import {type ChoiceSlot, choice, row} from './choice-slot.js'

/** Branches, commits and diffs. */
export const gitChoices: readonly ChoiceSlot[] = [
  row('branching', 'branching model', [
    choice('trunk-based development', 'trunk-based', 'trunk based', 'trunk'),
    choice('Git flow', 'git-flow', 'gitflow'),
    choice('GitHub flow')
  ]),
  row(
    'integration of branches',
    'how branches are joined',
    [choice('rebase', 'rebasing'), choice('merge commits?'), choice('squash', 'squash merge', 'squash-merge', 'squash and merge')],
    {context: /branch|commit|history|pull request|\bpr\b/i}
  ),
  row('commit format', 'commit messages', [
    choice('Conventional Commits', 'conventional commit'),
    choice('gitmoji'),
    choice('free[- ]form')
  ]),
  row('diff', 'which diff is reviewed', [
    {name: 'git diff HEAD', words: ['diff'], pattern: /git diff HEAD\b/},
    {name: 'git diff', pattern: /git diff(?!\s+(?:HEAD|--|\w))/},
    {name: 'staged changes', pattern: /git diff --(?:staged|cached)|(?<!un)staged changes/i},
    {name: 'diff with the main branch', words: ['diff'], pattern: /git diff (?:origin\/)?(?:main|master)/i}
  ])
]
