import { formulas, tenInputs } from './formulas';
import { languages } from './languages';
import { page } from './page';
import { said, type Sizes } from './row';
import { previews, runs } from './runs';

/** Makes all comparisons, one after the other, and prints each as it is made. */
export async function bench(sizes: Sizes, print: (text: string) => void): Promise<void> {
  for (const rowsOf of [languages, formulas, tenInputs, runs, previews, page])
    for (const row of await rowsOf(sizes)) print(`${said(row)}\n`);
}
