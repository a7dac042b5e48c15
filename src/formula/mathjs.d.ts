/** The parser's factory: mathjs exports it for builds of one's own, but its types leave it out. */
declare module 'mathjs/number' {
  export function createParse<Node>(dependencies: Readonly<Record<string, unknown>>): (text: string) => Node;
}
export {};
