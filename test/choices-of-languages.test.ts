import {describe, expect, test} from 'vitest'
import {sidesOf} from './support/sides-of.js'

describe('two prescriptions of which one takes one', () => {
  test.each([
    ['web framework go', 'Use Gin for HTTP routing.', 'Use the chi router for HTTP services.'],
    ['logging go', 'Log with zerolog.', 'Use slog for structured logs.'],
    ['error wrapping go', 'Wrap errors with fmt.Errorf and %w.', 'Wrap errors with errors.Wrap.'],
    ['interface place go', 'Define interfaces at the consumer.', 'Declare interfaces next to the implementation.'],
    ['goroutine groups go', 'Use errgroup for concurrent work.', 'Use sync.WaitGroup to await goroutines.'],
    ['error crate rust', 'Use anyhow for errors.', 'Define error enums with thiserror.'],
    ['async runtime rust', 'Use Tokio for async code.', 'Build on async-std.'],
    ['lazy values rust', 'Use lazy_static for globals.', 'Use OnceLock for globals.'],
    ['injection style java', 'Use constructor injection for Spring beans.', 'Use setter injection for Spring beans.'],
    ['web stack spring', 'Build endpoints with Spring MVC.', 'Build endpoints with WebFlux.'],
    ['test framework jvm', 'Write tests with JUnit 5.', 'Write tests with Spock.'],
    ['data access dotnet', 'Use EF Core for data access.', 'Use Dapper for queries.'],
    ['mocks dotnet', 'Mock with Moq.', 'Use NSubstitute for mocks.'],
    ['test framework php', 'Write tests with Pest.', 'Write PHPUnit tests.'],
    ['static analysis php', 'Run PHPStan at level 8.', 'Run Psalm on each change.'],
    ['test data ruby', 'Use FactoryBot in specs of the Rails app.', 'Use Rails fixtures.'],
    ['background jobs ruby', 'Run background jobs with Sidekiq.', 'Run background jobs with Solid Queue.'],
    ['include guards', 'Use #pragma once in headers.', 'Use include guards in every header.'],
    ['test framework cpp', 'Write unit tests with GoogleTest.', 'Write unit tests with Catch2.'],
    ['ui framework ios', 'Build screens with SwiftUI.', 'Build screens with UIKit.'],
    ['test framework swift', 'Use Swift Testing for new tests.', 'Write tests with XCTest.'],
    ['injection android', 'Use Hilt for dependency injection.', 'Use Koin for dependency injection.'],
    ['state flutter', 'Manage state with Riverpod in Flutter.', 'Use Bloc for state in Flutter.'],
    ['workflow react native', 'Use Expo for new apps.', 'Use the React Native CLI.'],
    ['experiment tracker', 'Track experiments with MLflow.', 'Log all runs to Weights & Biases.'],
    ['validation scheme ml', 'Validate models with k-fold cross-validation.', 'Evaluate on a hold-out set.'],
    ['inference server llm', 'Serve models with vLLM.', 'Run models locally with Ollama.'],
    ['orchestrator data', 'Schedule pipelines with Airflow.', 'Orchestrate pipelines with Dagster.'],
    ['slowly changing dimensions', 'Use SCD Type 2 for dimensions.', 'Use SCD Type 1 for dimensions.'],
    ['render pipeline unity', 'Use URP.', 'Use HDRP.'],
    ['kernel embedded', 'Run the firmware on FreeRTOS.', 'Use Zephyr.'],
    ['allocation embedded', 'Use static allocation only in firmware.', 'Use memory pools in firmware.'],
    ['shebang', 'Start scripts with #!/usr/bin/env bash.', 'Use #!/bin/sh as the first line.'],
    ['toolchain contracts', 'Test contracts with Foundry.', 'Use Hardhat for contract tests.'],
    ['errors solidity', 'Use custom errors in Solidity.', 'Use require strings in Solidity.'],
    ['shell desktop', 'Build the desktop app with Electron.', 'Build the desktop app with Tauri.'],
    ['extension manifest', 'Use Manifest V3.', 'Write the manifest as Manifest V2.'],
    ['interface salesforce', 'Build components with LWC.', 'Build components with Aura.'],
    ['data frames r', 'Use dplyr for data frames.', 'Use data.table for speed.'],
    ['effects scala', 'Use ZIO for effects.', 'Use Cats Effect.']
  ])('of the %s: %s / %s', (slot, left, right) => {
    expect(sidesOf(slot, left, right)).toHaveLength(2)
  })
})

describe('what leaves the question open', () => {
  test.each([
    ['web framework go', 'Use Gin or chi for HTTP routing.', 'Use the chi router for HTTP services.'],
    ['web framework go', 'Let the code echo its input on the web page.', 'Use Gin for HTTP routing.'],
    ['logging go', 'Log with zerolog.', 'Use the GPS to map the route.'],
    ['error crate rust', 'Use thiserror in libraries and anyhow in programs.', 'Use anyhow for errors.'],
    ['logging rust', 'Set up distributed tracing for all services.', 'Use env_logger for logs.'],
    ['framework jvm', 'Plan new features for the spring season.', 'Use Quarkus.'],
    ['persistence jvm', 'Report each database that is exposed.', 'Use Hibernate for persistence.'],
    ['formatter php', 'Format with Pint.', 'Format with Pint, never with PHP-CS-Fixer.'],
    ['async swift', 'Combine the results of both async calls.', 'Use async/await for Swift code.'],
    ['front end rails', 'Use TurboModules in React Native.', 'Use Hotwire with Rails.'],
    ['optimizer ml', 'Ask for the rate first.', 'Use AdamW as the optimizer.'],
    ['dialect shell', 'Use the Bash tool to run the tests.', 'Write POSIX sh scripts that are portable.'],
    ['object reuse game', 'Use connection pooling.', 'Use Instantiate/Destroy for bullets.'],
    ['distribution ml', 'Apply zero trust in distributed systems.', 'Use FSDP for distributed training.'],
    ['classes r', 'Store files in S3.', 'Use R6 classes in R.'],
    ['alignment rna', 'Give the repository a star when reads fail to align.', 'Align RNA reads with HISAT2.'],
    ['automation salesforce', 'Describe the flow of data in Salesforce.', 'Write Apex triggers in Salesforce.'],
    ['tests shell', 'Use [[ ]] in Bash conditionals.', 'Use [[ ]] instead of [ ] in Bash conditionals.']
  ])('of the %s: %s / %s', (slot, left, right) => {
    expect(sidesOf(slot, left, right)).toEqual([])
  })
})
