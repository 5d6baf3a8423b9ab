import {spawn} from 'node:child_process'

/** Opens an address in the browser of this machine, where there is one; else the person opens it. */
export function openAddress(address: string): void {
  const [command, ...words] = commands[process.platform] ?? ['xdg-open']
  const child = spawn(command as string, [...words, address], {stdio: 'ignore', detached: true})
  child.on('error', () => {})
  child.unref()
}

const commands: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler']
}
