"""Work done and lost in one world.

Two disputes each stop a share of two classes of work, television and film; the work returns evenly over some weeks. What is left of a
class is the smaller of what the two leave, or the product. The share lost is cut at every knot into pieces on which it is a quadratic,
so the days lost up to any day are a sum of cubics, and what a month loses is a difference of two of them.
"""

import numpy as np

MONTHS = 180
MONTH_DAYS = 365.25 / 12
MONTH = np.arange(MONTHS)


class Activity:
    """Full months by month and draw; from month `normal_from` on every draw's months are normal."""

    def __init__(self, given, year_end_days):
        length, other_length = given["own"], given["other"]
        own = stop(np.zeros(length.size), length, given["restartWeeks"])
        other = stop(given["otherStart"], other_length, given["otherRestartWeeks"])
        last = np.maximum(np.maximum(own[2], np.where(other_length > 0, other[2], 0)), 0)
        stopped = min(MONTHS, int(np.ceil(last.max() / MONTH_DAYS)))
        lost_up_to = loss(given, own, other)
        ends = lost_up_to(np.arange(stopped + 1)[:, None] * MONTH_DAYS)
        lost = np.diff(ends, axis=0) / MONTH_DAYS
        lost_first = np.diff(np.minimum(ends, lost_up_to(length)), axis=0) / MONTH_DAYS
        self.in_force = np.ones((MONTHS, length.size))
        self.in_force[:stopped] = np.clip(MONTH[:stopped, None] + 1 - length / MONTH_DAYS, 0, 1)
        self.before = np.zeros((MONTHS, length.size))
        self.before[:stopped] = 1 - self.in_force[:stopped] - lost_first
        self.after = np.ones((MONTHS, length.size))
        self.after[:stopped] = self.in_force[:stopped] - (lost - lost_first)
        self.lost_before = lost_up_to(np.zeros(length.size))
        self.lost_by_year_end = lost_up_to(np.full(length.size, year_end_days)) - self.lost_before

        backlog, start, months = lost.sum(axis=0), last / MONTH_DAYS, given["makeUpMonths"]
        back = np.where(backlog > 0, start + months, 0)
        self.normal_from = min(MONTHS, max(stopped, int(np.ceil(back.max()))))
        month = MONTH[: self.normal_from, None]
        overlap = np.minimum(month + 1, start + months) - np.maximum(month, start)
        self.returning = np.zeros((MONTHS, length.size))
        self.returning[: self.normal_from] = backlog / months * np.maximum(overlap, 0)


def stop(start, length, weeks):
    """First day of a stop, its end, and the end of its restart."""
    end = start + length
    return start, end, end + weeks * 7 * -np.expm1(-np.maximum(length, 0) / 30)


def stopped_share(stop, day, middle):
    """Share of what a stop stops that is stopped on a day, on the piece that `middle` lies on."""
    start, end, back = stop
    with np.errstate(divide="ignore", invalid="ignore"):
        returning = (back - day) / (back - end)
    return np.where((middle < start) | (middle >= back), 0, np.where(middle < end, 1, returning))


def loss(given, own, other):
    """The function from days, (draws,) or (times, draws), to full-stop days lost from the first of the stops up to them."""
    multiply = given["stopsMultiply"] == 1
    shares = [
        (given["televisionShare"], given["stopTv"], given["otherStopTv"]),
        (1 - given["televisionShare"], given["stopFilm"], given["otherStopFilm"]),
    ]
    knots = np.sort(np.stack([*own, *other]), axis=0)
    pieces = []
    for left, right in zip(knots[:-1], knots[1:]):
        middle = left + (right - left) / 2
        a = [stopped_share(own, day, middle) for day in (left, right)]
        b = [stopped_share(other, day, middle) for day in (left, right)]

        def rate(at):
            """Share of all work lost at a part (0 to 1) of the piece."""
            here, there = a[0] + at * (a[1] - a[0]), b[0] + at * (b[1] - b[0])
            total = 0
            for weight, share, other_share in shares:
                one, two = share * here, other_share * there
                total = total + weight * np.where(multiply, one + two - one * two, np.maximum(one, two))
            return total

        # Where the larger of the two changes inside the piece, once for each class of work.
        cuts = [np.zeros_like(left)]
        for _, share, other_share in shares:
            gaps = [share * a[k] - other_share * b[k] for k in (0, 1)]
            crosses = ~multiply & (gaps[0] * gaps[1] < 0)
            cuts.append(np.where(crosses, gaps[0] / np.where(crosses, gaps[0] - gaps[1], 1), 1))
        cuts = np.sort(np.stack([*cuts, np.ones_like(left)]), axis=0)
        for low, high in zip(cuts[:-1], cuts[1:]):
            width = (high - low) * (right - left)
            if not width.any():
                continue
            first, centre, final = rate(low), rate((low + high) / 2), rate(high)
            per_width = 1 / np.where(width > 0, width, 1)
            slope = (-3 * first + 4 * centre - final) * per_width
            bend = 2 * (first - 2 * centre + final) * per_width**2
            pieces.append((left + low * (right - left), width, first, slope / 2, bend / 3))
    bends = multiply.any()

    def lost_up_to(day):
        total = np.zeros(np.broadcast_shapes(day.shape, multiply.shape))
        for left, width, first, half_slope, third_bend in pieces:
            x = np.clip(day - left, 0, width)
            total += x * (first + x * (half_slope + x * third_bend)) if bends else x * (first + x * half_slope)
        return total

    return lost_up_to
