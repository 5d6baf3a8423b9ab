import {describe, expect, test} from 'vitest'
import {choiceSlots} from '../src/lexicon/choices.js'
import {sidesOf} from './support/sides-of.js'

describe('two prescriptions of which one takes one', () => {
  test.each([
    ['token storage', 'Store the access token in an httpOnly cookie.', 'Keep the JWT in localStorage.'],
    ['secret storage', 'Read all secrets from environment variables.', 'Fetch credentials from Vault at start.'],
    ['severity rating', 'Rate each finding with CVSS 3.1.', 'Score each finding by DREAD.'],
    ['threat model', 'Use STRIDE for threat modeling.', 'Use LINDDUN to find threats.'],
    ['owasp edition', 'Check the OWASP Top 10 2017.', 'Check the OWASP Top 10 (2021).'],
    ['sast', 'Run Semgrep on each change.', 'Run CodeQL on each change.'],
    ['access model', 'Use RBAC for all services.', 'Implement ABAC for all services.'],
    ['system split', 'Start with a modular monolith.', 'Start with microservices.'],
    ['code structure', 'Follow hexagonal architecture.', 'Use vertical slice architecture.'],
    ['folders', 'Organize files by feature.', 'Organize files by type.'],
    ['saga', 'Prefer orchestration for sagas.', 'Use choreography between services.'],
    ['locking', 'Use optimistic locking.', 'Use SELECT FOR UPDATE.'],
    ['error values', 'Return Result types for expected errors.', 'Throw exceptions for business errors.'],
    ['cluster changes', 'Deploy all changes through Argo CD.', 'Apply manifests with kubectl apply.'],
    ['base image', 'Use Alpine as the base image.', 'Use distroless images.'],
    ['deployment gate', 'Require manual approval before production.', 'Deploy automatically to production; use automated deployment.'],
    ['bad release', 'Always roll back first.', 'Prefer fix-forward over all else.'],
    ['commit mood', 'Write commit messages in the imperative.', 'Write commit messages in past tense.'],
    ['version scheme', 'Use semantic versioning for releases.', 'Use CalVer for releases.'],
    ['changelog', 'Write the changelog by Keep a Changelog.', 'Generate the changelog from commits with release-please.'],
    ['docstrings', 'Use Google style docstrings.', 'Use NumPy docstrings.'],
    ['exits', 'Use early returns.', 'Keep a single exit in each function.'],
    ['import paths', 'Use absolute imports.', 'Use relative imports.'],
    ['doc comment scope', 'Write a docstring for every function.', 'Write docstrings for public functions.'],
    ['heading case', 'Write headings in sentence case.', 'Write headings in title case.'],
    ['tone', 'Use a formal tone.', 'Write in a friendly, conversational tone.'],
    ['unknown facts', 'Mark unknown facts with TODO in the docs.', 'Replace all placeholders in the documentation.'],
    ['file paths', 'Return absolute file paths.', 'Give paths relative to the repository.'],
    [
      'open questions',
      'If the request is unclear, ask the user for clarification.',
      'If the request is unclear, make reasonable assumptions.'
    ],
    ['approval', 'Wait for approval before you change code.', 'Implement the plan without asking for approval.'],
    ['tool calls', 'Run sub-agents in parallel.', 'Run sub-agents one at a time.'],
    ['size of changes', 'Make the smallest change that works.', 'Leave the code cleaner than you found it.'],
    ['length of answers', 'Keep answers concise.', 'Give detailed explanations.'],
    ['confidence', 'Give a confidence of 0-100.', 'State confidence as high, medium or low.'],
    ['answer language', 'Respond in English.', "Respond in the user's language."],
    ['review extent', 'Review only changed lines.', 'Read the whole file under review.'],
    ['grouping of findings', 'Group findings by severity.', 'Group findings by file.'],
    ['place of praise', 'Start with what works well.', 'End with praise.'],
    ['cause analysis', 'Apply the 5 Whys.', 'Use a fishbone diagram.'],
    ['regression test', 'Write a failing test first that reproduces the bug.', 'Add a regression test after the fix.'],
    ['latency figure', 'Keep p95 latency under 200 ms.', 'Keep p99 latency under 200 ms.'],
    ['load tests', 'Run load tests with k6.', 'Write load tests in JMeter.'],
    ['way of replacement', 'Replace legacy code incrementally.', 'Plan a complete rewrite of the legacy system.'],
    ['accessibility level', 'Ensure WCAG 2.2 AA.', 'Ensure WCAG AAA.'],
    ['screen size first', 'Use mobile-first styles.', 'Use desktop-first styles.'],
    ['fidelity', 'Start with low-fidelity screens.', 'Start with high-fidelity screens.'],
    ['prioritization', 'Prioritize the backlog with RICE.', 'Rank features by MoSCoW.'],
    ['estimates', 'Estimate in story points.', 'Estimate the effort in hours.'],
    ['acceptance criteria', 'Write acceptance criteria as Given/When/Then.', 'Write acceptance criteria as a checklist.'],
    ['copy formula', 'Write copy with AIDA.', 'Structure the copy as PAS: problem-agitate-solution.'],
    ['sales method', 'Qualify leads with BANT.', 'Qualify deals with MEDDIC.'],
    ['inventory cost', 'Use FIFO for inventory.', 'Use LIFO for inventory.'],
    ['legal analysis', 'Write memos as IRAC.', 'Write memos as CREAC.'],
    ['citation style', 'Cite sources in APA.', 'Use MLA for all citations.'],
    ['outlier rule', 'Find outliers by the IQR.', 'Find outliers by z-scores.'],
    ['examples in prompts', 'Use few-shot prompts.', 'Use zero-shot prompts.'],
    ['chunks', 'Split documents with semantic chunking.', 'Use fixed-size chunks.']
  ])('%s', (slot, left, right) => {
    expect(sidesOf(slot, left, right)).toHaveLength(2)
  })
})

describe('what is no conflict', () => {
  test.each([
    ['one names both', 'locking', 'Use optimistic locking or SELECT FOR UPDATE.', 'Use optimistic locking.'],
    ['a list of skills', 'sast', 'Expertise: Semgrep, SonarQube', 'Run CodeQL on each change.'],
    ['what is not taken', 'import paths', 'Use absolute imports over relative imports.', 'Use absolute imports.'],
    ['what is not wanted', 'token storage', 'Never store the JWT in localStorage.', 'Store the JWT in an httpOnly cookie.'],
    ['another purpose', 'token storage', 'Keep the theme in localStorage.', 'Store the JWT in an httpOnly cookie.'],
    ['a word with other meanings', 'hosting', 'Deploy components that render fast.', 'Deploy to Vercel.'],
    ['a name that is a common word', 'fidelity', 'Start with high coverage.', 'Start with low-fidelity screens.'],
    ['types of a request', 'length of answers', 'Define comprehensive response models.', 'Keep answers concise.'],
    ['a trial run', 'cluster changes', 'Check manifests with kubectl apply --dry-run=server.', 'Deploy all changes through Argo CD.'],
    ['a circuit breaker', 'failure stance', 'Open the circuit and fail fast.', 'Implement graceful degradation.'],
    ['AA within AAA', 'accessibility level', 'Ensure WCAG AA.', 'Ensure WCAG 2.1 AA.'],
    ['docker compose', 'reuse', 'Use docker compose by default.', 'Use inheritance for shared views.'],
    ['mobile-first indexing', 'screen size first', 'Optimize for mobile-first indexing.', 'Use desktop-first styles.'],
    ['a case of its own', 'unknown facts', 'Add a placeholder image to the page.', 'Use two columns.']
  ])('%s', (_case, slot, left, right) => {
    expect(sidesOf(slot, left, right)).toEqual([])
  })
})

describe('a row', () => {
  test.each(choiceSlots)('of the $slot says why and who says so', ({reason, source, choices}) => {
    expect(reason).toMatch(/^[^.]+$/)
    expect(source).toBeTruthy()
    expect(choices.length).toBeGreaterThan(1)
  })
})
