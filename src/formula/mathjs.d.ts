/** The parser's factory, which mathjs gives to builders of their own instances and leaves out of its types. */
declare module 'mathjs/number' {
  export function createParse<N>(dependencies: { readonly SymbolNode: new (symbol: string) => N }): (text: string) => N;
}
export {};
