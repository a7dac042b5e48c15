"""Writes members.json, the reference numbers of test/model/members, next to this file.

Needs the standard library only: `python3 test/reference/members.py`. The tests read the JSON only.
Nothing is solved in closed form: densities are integrated over the logarithm of pay by Gauss and Legendre's rule on many short pieces, and
what is unknown, the place of the body and the exponent of the tail, is found by bisection.
"""

import json
import math
import pathlib

PAY = [1_000, 5_000, 10_000, 20_000, 26_470, 35_020, 50_000, 80_000, 100_000, 250_000, 1_000_000]
# The actors' targets; the writers'; few members above a low cap, with pay that falls fast.
CASES = [
    {"none": 0.33, "above": 0.133, "threshold": 26_470, "cap": 1_000_000, "spread": 1.95, "mean": 26_875},
    {"none": 0.35, "above": 0.53, "threshold": 41_773, "cap": 1_100_000, "spread": 1.3, "mean": 169_000},
    {"none": 0.1, "above": 0.05, "threshold": 30_000, "cap": 400_000, "spread": 1.1, "mean": 9_500},
]
PIECES = 400
# Nodes and weights of five points on −1…1.
NODES = [0.0, math.sqrt(5 - 2 * math.sqrt(10 / 7)) / 3, math.sqrt(5 + 2 * math.sqrt(10 / 7)) / 3]
WEIGHTS = [128 / 225, (322 + 13 * math.sqrt(70)) / 900, (322 - 13 * math.sqrt(70)) / 900]
POINTS = [(0.0, WEIGHTS[0])] + [(sign * NODES[k], WEIGHTS[k]) for k in (1, 2) for sign in (-1, 1)]


def integral(function, low, high):
    if high <= low:
        return 0.0
    half = (high - low) / PIECES / 2
    return half * math.fsum(
        weight * function(low + (2 * piece + 1 + node) * half) for piece in range(PIECES) for node, weight in POINTS
    )


def bisect(rising, low, high):
    """Where a rising function crosses 0."""
    for _ in range(80):
        middle = (low + high) / 2
        if rising(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def solve(case):
    none, above, spread, mean = case["none"], case["above"], case["spread"], case["mean"]
    end, top = math.log(case["threshold"]), math.log(case["cap"])

    def normal(u, middle):
        return math.exp(-(((u - middle) / spread) ** 2) / 2) / (spread * math.sqrt(2 * math.pi))

    # Far enough down that what is left out does not count.
    start = end - 14 * spread
    wanted = (1 - none - above) / (1 - none)
    middle = bisect(lambda m: wanted - integral(lambda u: normal(u, m), start, end), end - 4 * spread, end + 4 * spread)

    def body(u):
        return (1 - none) * normal(u, middle)

    def tail_density(tail):
        whole = integral(lambda u: math.exp(-tail * (u - end)), end, top)
        return lambda u: above * math.exp(-tail * (u - end)) / whole

    def pay_of(density, low, high):
        return integral(lambda u: math.exp(u) * density(u), low, high)

    body_pay = pay_of(body, start, end)
    tail = bisect(lambda t: mean - body_pay - pay_of(tail_density(t), end, top), -3, 6)
    upper = tail_density(tail)

    def share_from(x):
        u = math.log(x)
        return integral(body, u, end) + integral(upper, max(u, end), top)

    def pay_from(x):
        u = math.log(x)
        return pay_of(body, u, end) + pay_of(upper, max(u, end), top)

    return {
        "targets": case,
        "tail": tail,
        "shares": [[x, share_from(x)] for x in PAY],
        "pay": [[x, pay_from(x)] for x in PAY],
    }


target = pathlib.Path(__file__).with_suffix(".json")
lines = ",\n".join(json.dumps(solve(case), separators=(",", ":")) for case in CASES)
target.write_text("[\n" + lines + "\n]\n")
