/** A text cut at the ends of its sentences; abbreviations of this project's texts end none. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\b(vs|no|U\.S|J|R)\. /g, '$1 ')
    .split(/(?<=[.!?…][”’)]?)\s+(?=[A-Z0-9“$(«])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[A-Za-z]/.test(sentence));

export const wordsOf = (sentence: string): readonly string[] => sentence.split(/[\s/]+/).filter((word) => /[\p{L}\d]/u.test(word));

/** Syllables of an English word, by its groups of vowels; a silent e at its end is none, and a number is one. */
export function syllables(word: string): number {
  if (/\d/.test(word)) return 1;
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const sounded = letters
    .replace(/(?<![laeiouy])e$|(?<![aeioustxzcgh])es$|(?<![td])ed$/, '')
    // Two sounds that stand side by side: residu-al, employ-er.
    .replace(/(?<![gq])ua/g, 'u-a')
    .replace(/oye/g, 'oy-e');
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 1);
}

/** Flesch's reading ease of sentences (1948): about 60 to 70 reads like plain English, below 30 like an article of law. */
export function readingEase(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (count / words.length);
}
