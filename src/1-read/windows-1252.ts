/** The characters of the bytes 0x80..0x9F in Windows-1252; the five undefined ones stay control characters. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const byteOf = new Map([...high].map((char, index) => [char, 0x80 + index]))

/** Windows-1252 by hand: the decoder of Node 20 reads it as Latin-1, and a repair needs the way back too. */
export const windows1252 = {
  decode(bytes: Uint8Array): string {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (char) => high[char.charCodeAt(0) - 0x80] ?? char)
  },
  /** The byte from 0x80 on that reads as this character; also for C1 control characters, which Latin-1 makes of such bytes. */
  byte(char: string): number | undefined {
    const code = char.charCodeAt(0)
    return byteOf.get(char) ?? (code >= 0x80 && code <= 0xff ? code : undefined)
  }
} as const
