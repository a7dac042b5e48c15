import type { CalibrationRow } from '../model/members/calibration';
import { money, number, share } from './format';

/** What the number of a row is of. */
function targetLabel({ target, pay }: CalibrationRow): string {
  const at = pay === null ? '' : `$${number(pay)}`;
  switch (target) {
    case 'without pay':
      return 'Members without covered pay in a year';
    case 'at or above':
      return `Members with ${at} or more a year`;
    case 'below':
      return `Members with less than ${at} a year`;
    case 'pay from':
      return `Pay of members with ${at} or more, in all pay`;
    case 'covered pay of all members':
      return 'Covered pay of all members under all contracts';
    case 'covered pay of all members as the inputs have it':
      return 'The same, added up from the inputs';
    case 'mean pay of members with pay':
      return 'Average pay of members with pay';
    case 'median pay of members with pay':
      return 'Median pay of members with pay';
    case 'highest pay':
      return 'Highest covered pay of a member';
    case 'residuals in pay under the struck contracts':
      return 'Residuals in pay under the struck contract';
    case 'background pay under the struck contracts':
      return 'Background performers’ pay in pay under the struck contract';
  }
}

const USES = { fitted: 'fitted', test: 'held against it', told: 'follows from the rest' } as const;

/** A row of the table: what, published, its range, what the model has, and how the number is used. */
export function calibrationCells(row: CalibrationRow): readonly string[] {
  const text = (value: number): string => (row.unit === 'USD per year' ? money(value) : share(value));
  const range = row.low === null || row.high === null || row.low === row.high ? '' : `${text(row.low)} to ${text(row.high)}`;
  const isOutside = row.low !== null && row.high !== null && !isInside(row);
  return [
    targetLabel(row),
    row.value === null ? '' : isOurs(row) ? `${text(row.value)}, our assumption` : text(row.value),
    range,
    text(row.reached),
    isOutside ? `${USES[row.use]}: outside` : USES[row.use],
  ];
}

/** Whether what a row is held against was not published. */
const isOurs = ({ source }: CalibrationRow): boolean => source !== null && source.startsWith('assumption-');

/** A computed number counts as reached within a millionth. */
const NEAR = 1e-6;

/** Whether a row’s number lies in the range it is held against. */
export const isInside = ({ low, high, reached }: CalibrationRow): boolean =>
  low === null || high === null || (reached >= low * (1 - NEAR) && reached <= high * (1 + NEAR));

export const CALIBRATION_COLUMNS = ['', 'published', 'range', 'here', 'use'] as const;
export const CALIBRATION_TITLE = 'What the number of members in each group is fitted to';
