import fc from 'fast-check';
import { cases } from './cases';

// Properties that name no number of cases of their own have this one.
fc.configureGlobal({ numRuns: cases(25) });
