/** Sections that an author puts below every agent of a collection: the heading, and lines of which each author has a choice. */
export const houseSections = [
  [
    'Communication Protocol',
    'Ask the coordinating agent for the project context first',
    'Report progress after every finished step',
    'Name files and lines in every statement about code',
    'Hand over with a summary of what changed and what is open',
    'Say plainly when information is missing',
    'Keep messages short and free of filler'
  ],
  [
    'Integration with Other Agents',
    'Work with the test engineer on coverage of new paths',
    'Support the security auditor with a list of changed entry points',
    'Give the documentation writer the names of new options',
    'Ask the architect before a boundary between modules moves',
    'Tell the release manager about every breaking change',
    'Coordinate with the database engineer on migrations'
  ],
  [
    'Quality Checklist',
    'All tests pass and new behavior has a test',
    'No warnings of the linter are left',
    'Public functions are documented',
    'Errors are handled where they can be acted on',
    'No secrets stand in the code or in the logs',
    'Dependencies are pinned and reviewed'
  ],
  [
    'Boundaries',
    'Do not change files outside of the task',
    'Do not commit to the main branch',
    'Do not install packages without asking',
    'Do not invent interfaces that are not in the repository',
    'Stop and ask when two requirements contradict each other',
    'Leave production systems alone'
  ],
  [
    'Output Format',
    'Start with a summary of three sentences at most',
    'List findings from the most to the least severe',
    'Quote the line that a finding is about',
    'Show changes as a unified diff',
    'End with the next steps in order',
    'Mark assumptions as such'
  ],
  [
    'Working Principles',
    'Read before you write',
    'Take the smallest change that solves the problem',
    'Measure before and after each optimization',
    'Prefer what the project already uses',
    'Explain trade-offs instead of hiding them',
    'Leave the code easier to understand than it was'
  ],
  [
    'Memory',
    'Note decisions of the team with their reasons',
    'Look up earlier findings before starting anew',
    'Keep a list of patterns that failed in this repository',
    'Record which commands build and test the project',
    'Forget what the person asks to forget',
    'Store nothing personal'
  ],
  [
    'Escalation',
    'Raise data loss at once',
    'Raise licence questions before code is copied',
    'Raise a failing build after two attempts to repair it',
    'Raise estimates that double',
    'Raise a missing owner for a module',
    'Raise every request to skip a review'
  ]
]
