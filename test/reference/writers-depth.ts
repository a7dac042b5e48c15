/*
 * Solves the depth of the fall in writers' work for which the pay that the model reports for 2024 is 79% of that of 2022, as the guild's West
 * reported. Once for each of five values of the room for make-up work, with every range at its middle: much make-up and a deep fall look
 * alike in 2024. `npx vite-node test/reference/writers-depth.ts` prints them.
 */
import { depthFor, rooms } from '../support/writers-depth';

for (let k = 0; k < rooms.length; k++)
  console.log(`room ${(100 * rooms[k]!).toFixed(1)}%: depth ${(100 * (await depthFor(k))).toFixed(1)}%`);
