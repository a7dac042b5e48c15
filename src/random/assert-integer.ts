/**
 * Throws unless a value is an integer within a range.
 *
 * @param name what the value is, for the message.
 * @param value any number.
 * @param least the smallest value allowed.
 * @param most the greatest value allowed.
 * @throws RangeError naming the range and the value.
 */
export function assertInteger(name: string, value: number, least: number, most: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= most)) {
    throw new RangeError(`invalid ${name}; not a whole number in ${least}..${most}: ${value}`);
  }
}
