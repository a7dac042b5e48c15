"""Work done and lost in one world.

Two disputes each stop a share of two classes of work, television and film: over some days a stop takes hold, and after its end the work
returns evenly over some weeks. What is left of a class is the smaller of what the two leave, or the product, of the volume that is there
without them. The share lost is cut at every knot into pieces on which it is a quadratic, so the days lost up to any day are a sum of cubics,
and what a month loses is a difference of two of them.

Lost work waits in a backlog by class, from before day 0 on, and part of it is made up after the last restart. Work done in advance of a
deadline is missing after the stop.
"""

import numpy as np

MONTHS = 180
MONTH_DAYS = 365.25 / 12
MONTH = np.arange(MONTHS)
# Months over which work done in advance is missing later.
RUN_DOWN_MONTHS = 9
# Backlog that is left for nothing, in full months.
LEAST_BACKLOG = 1e-3


class Activity:
    """Full months by month and draw; from month `normal_from` on every draw's months are like the one before.

    Inside, arrays by month, class and draw have months before day 0 first, of which there are `common.past`.
    """

    def __init__(self, given, there, common):
        length, other_length = given["own"], given["other"]
        own = stop(np.zeros(length.size), length, given["restartWeeks"], given["onset"])
        other = stop(given["otherStart"], other_length, given["otherRestartWeeks"], given["otherOnset"])
        last = np.maximum(np.maximum(own[-1], np.where(other_length > 0, other[-1], 0)), 0)
        past, stopped = common.past, min(MONTHS, int(np.ceil(last.max() / MONTH_DAYS)))
        # Months before day 0 in which work is lost.
        ago = min(past, max(0, int(np.ceil(-other[0].min() / MONTH_DAYS))))
        weights = np.stack([given["televisionShare"], 1 - given["televisionShare"]])
        lost_up_to = loss(given, own, other)
        ends = lost_up_to(np.arange(-ago, stopped + 1)[:, None, None] * MONTH_DAYS)
        lost = there[past - ago : past + stopped] * np.diff(ends, axis=0) / MONTH_DAYS
        lost_first = there[past : past + stopped] * np.diff(np.minimum(ends[ago:], lost_up_to(length)), axis=0) / MONTH_DAYS
        self.lost_before = MONTH_DAYS * (weights * lost[:ago].sum(axis=0)).sum(axis=0)
        # The year ends within a month, whose volume it has up to then.
        full = min(stopped, int(common.year_end_days / MONTH_DAYS))
        begun = lost_up_to(np.full(length.size, common.year_end_days)) - ends[ago + full]
        self.lost_by_year_end = (weights * (MONTH_DAYS * lost[ago : ago + full].sum(axis=0) + there[past + full] * begun)).sum(axis=0)

        self.in_force = np.ones((MONTHS, length.size))
        self.in_force[:stopped] = np.clip(MONTH[:stopped, None] + 1 - length / MONTH_DAYS, 0, 1)
        now, in_force = there[past : past + stopped], self.in_force[:stopped, None]
        self.before = np.zeros((MONTHS, length.size))
        self.before[:stopped] = (weights * (now * (1 - in_force) - lost_first)).sum(axis=1)
        done = now * in_force - (lost[ago:] - lost_first)
        restarted = last / MONTH_DAYS
        months, backlog = returning(given, there[past:], lost[ago:], done, lost[:ago].sum(axis=0), own[-1] / MONTH_DAYS, restarted)
        self.after = given["volume"].copy()
        self.after[: len(months)] = (weights * months).sum(axis=1)
        self.normal_from = max(common.level_from, len(months))
        if given["makeUp"].any():
            self.make_up_evenly(given, (weights * backlog).sum(axis=0), restarted)

    def make_up_evenly(self, given, backlog, start):
        """Makes up a share of what is left of the backlog evenly over months from `start` on."""
        months, back = given["makeUpMonths"], given["makeUp"] * backlog
        end = np.where(back > 0, start + months, 0).max()
        self.normal_from = min(MONTHS, max(self.normal_from, int(np.ceil(end))))
        month = MONTH[: self.normal_from, None]
        overlap = np.minimum(month + 1, start + months) - np.maximum(month, start)
        self.after[: self.normal_from] += back / months * np.maximum(overlap, 0)


def returning(given, there, lost, done, backlog, own_restarted, restarted):
    """Work done after the stop ended in each month of which some is not normal, with what is made up and without what is missing.

    Takes months of class and draw from day 0 on, and the backlog of then. Beside the months it answers the backlog that remains.
    """
    has_room = given["makeUpRoom"] > 0
    most, pace = given["makeUpRoom"] * there, np.where(has_room, given["makeUpPace"], 0)
    cancelled = np.stack([given["cancelled"], given["cancelledFilm"]])
    given_up = np.where(has_room, cancelled + given["cancelledByFall"] * np.maximum(1 - there, 0), 0)
    open_share = np.clip(MONTH[:, None] + 1 - restarted, 0, 1)
    ahead = np.stack([given["stockDaysTv"], given["stockDaysFilm"]]) / MONTH_DAYS
    missed = 1 - np.clip((MONTH[:, None] + 1 - own_restarted) / RUN_DOWN_MONTHS, 0, 1)
    stock, is_in_stock = ahead, ahead.any()
    work = there.copy()
    work[: len(done)] = done
    # Until the first restart work is only lost.
    first = min(len(lost), int(own_restarted.min()))
    backlog = backlog + lost[:first].sum(axis=0)
    for m in range(first, MONTHS):
        if m < len(lost):
            backlog = backlog + lost[m]
        elif not is_in_stock and not (has_room & (backlog > 0)).any():
            return work[:m], backlog
        rate = pace + given_up[m]
        gone = backlog * -np.expm1(-open_share[m] * rate) / np.where(rate > 0, rate, 1)
        returned = np.minimum(open_share[m] * most[m], pace * gone)
        backlog = np.maximum(backlog - (returned + given_up[m] * gone), 0)
        backlog[(backlog < LEAST_BACKLOG) & (has_room & (open_share[m] > 0))] = 0
        work[m] += returned
        if is_in_stock:
            # An even part of the stock is missing, or as much as there is work.
            missing = np.maximum(np.minimum(stock - ahead * missed[m], work[m]), 0)
            work[m] -= missing
            stock = stock - missing
            is_in_stock = stock.any()
    return work, backlog


def stop(start, length, weeks, onset):
    """Days: the first of a stop, the end of its onset unless it ends before that, its own end, and that of its restart."""
    end = start + length
    return start, np.minimum(start + onset, end), end, end + weeks * 7 * -np.expm1(-np.maximum(length, 0) / 30)


def stopped_share(stop, onset, day, middle):
    """Share of what a stop stops that is stopped on a day, on the piece that `middle` lies on."""
    start, _, end, back = stop
    with np.errstate(divide="ignore", invalid="ignore"):
        held = np.where(onset > 0, np.minimum((np.minimum(day, end) - start) / onset, 1), 1)
        gone = np.where(middle < end, held, held * (back - day) / (back - end))
    return np.where((middle < start) | (middle >= back), 0, gone)


def loss(given, own, other):
    """The function from days, (draws,) or (times, 1, 1), to full-stop days lost up to them, by class and draw."""
    multiply = given["stopsMultiply"] == 1
    share, other_share = np.stack([given["stopTv"], given["stopFilm"]]), np.stack([given["otherStopTv"], given["otherStopFilm"]])
    knots = np.sort(np.stack([*own, *other]), axis=0)
    pieces = []
    for left, right in zip(knots[:-1], knots[1:]):
        if not (right > left).any():
            continue
        middle = left + (right - left) / 2
        a = [share * stopped_share(own, given["onset"], day, middle) for day in (left, right)]
        b = [other_share * stopped_share(other, given["otherOnset"], day, middle) for day in (left, right)]

        def rate(at):
            """Share of a class lost at a part (0 to 1) of the piece."""
            one, two = a[0] + at * (a[1] - a[0]), b[0] + at * (b[1] - b[0])
            return np.where(multiply, one + two - one * two, np.maximum(one, two))

        # Where the larger of the two changes inside the piece.
        gaps = [a[k] - b[k] for k in (0, 1)]
        crosses = ~multiply & (gaps[0] * gaps[1] < 0)
        cut = np.where(crosses, gaps[0] / np.where(crosses, gaps[0] - gaps[1], 1), 1)
        for low, high in ((np.zeros_like(cut), cut), (cut, np.ones_like(cut))):
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
        total = np.zeros(np.broadcast_shapes(day.shape, share.shape))
        for left, width, first, half_slope, third_bend in pieces:
            x = np.clip(day - left, 0, width)
            total += x * (first + x * (half_slope + x * third_bend)) if bends else x * (first + x * half_slope)
        return total

    return lost_up_to
