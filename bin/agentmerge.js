#!/usr/bin/env node
import {main} from '../dist/bin/main.js'

const {stdin, stdout, stderr, env} = process
process.on('SIGINT', () => process.exit(130))
const streams = {stdin, stdout, stderr, env, cwd: process.cwd(), now: () => performance.now(), memory: () => process.memoryUsage.rss()}
process.exitCode = await main(process.argv.slice(2), streams)
