/** How a YAML file is laid out, so that what is written anew does not change the rest. */
export function yamlLayout(text: string) {
  const [, indent = '  '] = /^( +)\S/m.exec(text) ?? []
  return {
    indent: Math.max(2, indent.length),
    indentSeq: !/^\w+:[^\n]*\n(?:\s*#[^\n]*\n)*- /m.test(text),
    flowCollectionPadding: /[[{] /.test(text)
  }
}
