import { clause as basicCableFreeTv } from './clauses/basic-cable-free-tv';
import { clause as basicCableOwn } from './clauses/basic-cable-own';
import { clause as foreignTelecast } from './clauses/foreign-telecast';
import { clause as networkPrime2020 } from './clauses/network-prime-2020';
import { clause as rental } from './clauses/rental';
import { clause as syndication } from './clauses/syndication';
import { clause as theatricalFreeTv } from './clauses/theatrical-free-tv';

/** The clauses that the markets of the stock pay by. Apart from the library, so that the simulation carries these alone. */
export const STOCK_CLAUSES = [
  rental,
  basicCableFreeTv,
  theatricalFreeTv,
  basicCableOwn,
  foreignTelecast,
  syndication,
  networkPrime2020,
] as const;

/** Id of one of them. */
export type StockClauseId = (typeof STOCK_CLAUSES)[number]['id'];
