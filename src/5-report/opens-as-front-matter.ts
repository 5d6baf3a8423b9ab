/** Whether a body begins with a line like the fence of front matter: it would be taken for it, were there none before it. */
export function opensAsFrontMatter(body: string): boolean {
  return /^---/.test(body.trimStart())
}
