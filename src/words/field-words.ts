/** The formula's field and the messages below it. */
export const FIELD_WORDS = {
  open: 'Read or edit the formula',
  whole: 'The formula:',
  /** Where a mistake is: its character, and its line if there are several. */
  place: (text: string, position: number): string => {
    const before = text.slice(0, position).split('\n');
    const character = (before.at(-1) ?? '').length + 1;
    return text.includes('\n') ? `Line ${before.length}, character ${character}:` : `Character ${character}:`;
  },
  kept: 'The last valid formula stays in force.',
  inForce: 'In force. The last line is what one member is paid in a year for one episode.',
  plain: 'The editor could not be loaded. This plain field does the same work.',
  unchecked: 'The formula could not be checked. Change it to try again.',
  reset: 'Back to the library formula',
  more: (count: number): string => `${count} more ${count === 1 ? 'place is' : 'places are'} marked in the text.`,
  own: 'Your own formula.',
} as const;
