/** An element of MathML as plain data. */
export interface MathNode {
  readonly tag: 'mrow' | 'mi' | 'mn' | 'mo' | 'mtext' | 'mfrac' | 'msup' | 'mtable' | 'mtr' | 'mtd';
  readonly text?: string;
  /** Its looks: a name, a line's own name, a row of cases, a fence of a tall group, a table of entries. */
  readonly look?: 'name' | 'own' | 'word' | 'cases' | 'fence' | 'entries' | 'key' | 'titled';
  /** Room on a sign's sides, in em: browsers differ in it where a sign begins or ends a piece. */
  readonly room?: readonly [before: number, after: number];
  readonly children?: readonly MathNode[];
}

/** An element with words in it. */
export const text = (tag: 'mi' | 'mn' | 'mo' | 'mtext', words: string, look?: MathNode['look']): MathNode => ({
  tag,
  text: words,
  ...(look && { look }),
});
/** Em on either side of a sign between two values. */
export const ROOM = 0.28;
/** A sign between two values. */
export const operator = (sign: string, room: MathNode['room'] & object = [ROOM, ROOM]): MathNode => ({ ...text('mo', sign), room });
export const bracket = (sign: string): MathNode => operator(sign, [0, 0]);

/** Words before a value; the space is part of them, since MathML drops it at their ends. */
export const word = (words: string): MathNode => text('mtext', `${words}\u00a0`, 'word');
export const alone = (words: string): MathNode => text('mtext', words, 'word');
export const amid = (words: string): MathNode => text('mtext', `\u00a0${words}\u00a0`, 'word');
export const row = (...children: readonly MathNode[]): MathNode => ({ tag: 'mrow', children });
const cell = (...children: readonly MathNode[]): MathNode => ({ tag: 'mtd', children });
/** Rows of cells. */
export const table = (look: MathNode['look'] & string, rows: readonly (readonly MathNode[])[]): MathNode => ({
  tag: 'mtable',
  look,
  children: rows.map((cells) => ({ tag: 'mtr', children: cells.map((node) => cell(node)) })),
});
