/** A language with what belongs to it: an agent that speaks of these again and again, and of no other, is written for it. */
export interface Stack {
  readonly name: string
  /** Info words of its code fences. */
  readonly fences: readonly string[]
  /** Names that stand for no other language, and ends of its files. */
  readonly names: RegExp
}

/** Capitals count: "go", "swift" and "express" are words of English. */
const rows: readonly (readonly [name: string, fences: string, names: string, ends: string])[] = [
  [
    'JavaScript and TypeScript',
    'js javascript ts typescript jsx tsx mjs',
    'JavaScript|TypeScript|Node\\.js|npm|npx|yarn|pnpm|ESLint|Express(?:\\.js)?|NestJS|Jest|Vitest|package\\.json|tsconfig\\.json',
    '[cm]?[jt]sx?'
  ],
  ['Python', 'python py', 'Python|pip|pytest|Django|Flask|FastAPI|Pydantic|pyproject\\.toml|requirements\\.txt|mypy|PEP ?8', 'py'],
  ['PHP', 'php', 'PHP|Composer|composer\\.json|Laravel|Symfony|PHPUnit|PHPStan|Eloquent|artisan|WordPress|Pest|PSR-12', 'php'],
  ['Ruby', 'ruby rb erb', 'Ruby|Rails|RSpec|RuboCop|Gemfile|ActiveRecord|Sidekiq', 'rb|erb'],
  ['Java and Kotlin', 'java kotlin kt groovy', 'Java|Kotlin|Spring(?: Boot)?|Maven|Gradle|JUnit|Hibernate|pom\\.xml|JVM', 'java|kts?'],
  ['.NET', 'csharp cs fsharp vbnet', 'C#|\\.NET|ASP\\.NET(?: Core)?|Entity Framework|NuGet|xUnit|Blazor|dotnet', 'cs|csproj'],
  ['Go', 'go golang', 'Golang|Go modules?|go\\.mod|goroutines?|gofmt|golangci-lint|go test', 'go'],
  ['Rust', 'rust rs', 'Rust|cargo|Cargo\\.toml|clippy|rustfmt|tokio|serde', 'rs'],
  ['Swift', 'swift', 'SwiftUI|UIKit|XCTest|Xcode|SwiftLint|Swift (?:concurrency|Package)', 'swift'],
  ['C and C++', 'c cpp c++ cxx', 'C\\+\\+\\d*|CMake|clang-tidy|GoogleTest|RAII', 'cpp|hpp|cc'],
  ['Elixir', 'elixir ex exs', 'Elixir|Phoenix|Ecto|ExUnit|GenServer|mix\\.exs', 'exs?'],
  ['Scala', 'scala', 'Scala|sbt|Akka|ScalaTest', 'scala'],
  ['Dart', 'dart', 'Dart|Flutter|pubspec\\.yaml', 'dart']
]

const standing = (names: readonly string[], ends: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w@/.-])(?:${names.join('|')})(?![\\w-])|\\.(?:${ends.join('|')})\\b`)

export const stacks: readonly Stack[] = rows.map(([name, fences, names, ends]) => ({
  name,
  fences: fences.split(' '),
  names: standing([names], [ends])
}))

/** Any name of any of them, in one look: most text holds none. */
export const anyStack = standing(
  rows.map(([, , names]) => names),
  rows.map(([, , , ends]) => ends)
)
