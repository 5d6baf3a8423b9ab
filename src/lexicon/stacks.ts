/** A language with what belongs to it: an agent that speaks of these again and again, and of no other, is written for it. */
export interface Stack {
  readonly name: string
  /** Info words of its code fences. */
  readonly fences: readonly string[]
  /** Names that stand for no other language, and ends of its files. */
  readonly names: RegExp
}

const stack = (name: string, fences: string, names: string, ends: string): Stack => ({
  name,
  fences: fences.split(' '),
  names: new RegExp(`(?<![\\w@/.-])(?:${names})(?![\\w-])|\\w?\\.(?:${ends})\\b`)
})

/** Capitals count: "go", "swift" and "express" are words of English. */
export const stacks: readonly Stack[] = [
  stack(
    'JavaScript and TypeScript',
    'js javascript ts typescript jsx tsx mjs',
    'JavaScript|TypeScript|Node\\.js|npm|npx|yarn|pnpm|ESLint|Express(?:\\.js)?|NestJS|Jest|Vitest|package\\.json|tsconfig\\.json',
    '[cm]?[jt]sx?'
  ),
  stack('Python', 'python py', 'Python|pip|pytest|Django|Flask|FastAPI|Pydantic|pyproject\\.toml|requirements\\.txt|mypy|PEP ?8', 'py'),
  stack('PHP', 'php', 'PHP|Composer|composer\\.json|Laravel|Symfony|PHPUnit|PHPStan|Eloquent|artisan|WordPress|Pest|PSR-12', 'php'),
  stack('Ruby', 'ruby rb erb', 'Ruby|Rails|RSpec|RuboCop|Gemfile|ActiveRecord|Sidekiq', 'rb|erb'),
  stack('Java and Kotlin', 'java kotlin kt groovy', 'Java|Kotlin|Spring(?: Boot)?|Maven|Gradle|JUnit|Hibernate|pom\\.xml|JVM', 'java|kts?'),
  stack('.NET', 'csharp cs fsharp vbnet', 'C#|\\.NET|ASP\\.NET(?: Core)?|Entity Framework|NuGet|xUnit|Blazor|dotnet', 'cs|csproj'),
  stack('Go', 'go golang', 'Golang|Go modules?|go\\.mod|goroutines?|gofmt|golangci-lint|go test', 'go'),
  stack('Rust', 'rust rs', 'Rust|cargo|Cargo\\.toml|clippy|rustfmt|tokio|serde', 'rs'),
  stack('Swift', 'swift', 'SwiftUI|UIKit|XCTest|Xcode|SwiftLint|Swift (?:concurrency|Package)', 'swift'),
  stack('C and C++', 'c cpp c++ cxx', 'C\\+\\+\\d*|CMake|clang-tidy|GoogleTest|RAII', 'cpp|hpp|cc'),
  stack('Elixir', 'elixir ex exs', 'Elixir|Phoenix|Ecto|ExUnit|GenServer|mix\\.exs', 'exs?'),
  stack('Scala', 'scala', 'Scala|sbt|Akka|ScalaTest', 'scala'),
  stack('Dart', 'dart', 'Dart|Flutter|pubspec\\.yaml', 'dart')
]
