/** Milliseconds of processor time that some work takes; the clock would tell what else the machine does. */
export function ownTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
