/** Letters of Cyrillic and Greek that nobody can tell from Latin ones; wide Latin letters pass for plain ones, too. */
const alike = /[АВЕКМНОРСТУХаеорсухіјѕԁһӏԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο\uFF21-\uFF3A\uFF41-\uFF5A]/u

/**
 * Whether a word mixes Latin letters with ones that only look like them. All of the others must be look-alikes: "PRы" is how Russians
 * write, and "Δt" is physics. An ending of one letter is one in Russian, too, so that there it takes two, or one inside.
 */
export function hasLookAlikes(word: string): boolean {
  // In Chinese text names are wide, and then in capitals.
  if (/[\uFF41-\uFF5A]{3}/.test(word)) return true
  const letters = word.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /[A-Za-z]/.test(letter)).length
  const others = letters.filter((letter) => !/[A-Za-z]/.test(letter))
  if (latin < 2 || others.length === 0 || !others.every((letter) => alike.test(letter))) return false
  return others.length > 1 || !alike.test(letters.at(-1) ?? '') || letters.length > 4
}
