import { BLOCK_SIZE, newMemory, preparedIn } from '../column';
import { membersOf } from '../members/members-of';
import type { GroupBy } from '../members/cells';
import type { Question } from '../question';
import { collect, newCollected } from './summarize';
import { prepareSimulation } from './worlds';

/** A deal and what each group of members gains from it over the offer, with the strike. */
export interface Winners {
  readonly what: 'formula' | 'raises';
  readonly id: string;
  /** Groups by kind of work, or by pay: share of all members, and mean net over the years counted, USD. */
  readonly groups: readonly { readonly by: GroupBy; readonly group: string; readonly members: number; readonly net: number }[];
}

/** Draws of each deal: 64 points of each of the eight randomizations, the same for all. */
const DRAWS = 2 * BLOCK_SIZE;

/** Who gains and who loses under each of some deals. */
export function winners(deals: readonly (Pick<Winners, 'what' | 'id'> & { readonly question: Question })[]): readonly Winners[] {
  const memory = newMemory();
  return deals.map(({ what, id, question }) => {
    const evaluate = preparedIn(memory, () => prepareSimulation(question, 'groups'));
    const collected = newCollected(DRAWS, question, 'groups');
    for (let first = 0; first < DRAWS; first += BLOCK_SIZE) collect(collected, evaluate(first, BLOCK_SIZE));
    const cells = membersOf(question);
    const paid = 1 - (cells.distribution?.none ?? 0);
    const groups = cells.groups.flatMap(({ by, id: group, members }, g) =>
      by === 'kind' || by === 'fifth'
        ? [{ by, group, members: members * paid, net: collected.groups[g].reduce((sum, net) => sum + net, 0) / DRAWS }]
        : [],
    );
    return { what, id, groups };
  });
}
