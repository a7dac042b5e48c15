"""Writes random.json, the reference numbers of test/random, next to this file.

Needs numpy, scipy (1.9 or later) and mpmath: `python3 test/reference/random.py`. The tests read the JSON only.
Elementary functions, normal and beta are computed with 60 digits by mpmath and rounded once; Sobol' is scipy's.
"""

import json
import pathlib
import random
import warnings

import mpmath as mp
import scipy
from scipy import special
from scipy.stats import qmc

mp.mp.dps = 60
random.seed(1)
warnings.simplefilter("ignore")


def rows(function, inputs):
    return [[*arguments, float(function(*map(mp.mpf, arguments)))] for arguments in inputs]


def singles(values):
    return [(float(value),) for value in values]


def normal_quantile(p):
    start = mp.mpf(float(special.ndtri(float(p))))
    return mp.findroot(lambda x: mp.ncdf(x) - p if p > 1e-3 else mp.log(mp.ncdf(x) / p), start, tol=1e-40)


def beta_cdf(x, a, b):
    """By the series whose terms are all positive, from the side on which it converges fast."""
    if x > 0.5:
        return 1 - beta_cdf(1 - x, b, a)
    term = total = x**a * (1 - x) ** b / (a * mp.beta(a, b))
    n = 0
    while term > total * mp.mpf(10) ** -45:
        n += 1
        term *= (a + b + n - 1) / (a + n) * x
        total += term
    return total


def beta_quantile(p, a, b):
    start = mp.mpf(float(special.betaincinv(float(a), float(b), float(p))))
    t = mp.log(start)
    for _ in range(4):
        x = mp.exp(t)
        value = beta_cdf(x, a, b)
        density = mp.exp(a * t + (b - 1) * mp.log(1 - x)) / mp.beta(a, b)
        t -= mp.log(value / p) * value / density
    return mp.exp(t)


exponents = [-745.1, -740.5, -720.25, -708.5, -708.3, -1e-300, 1e-9, 1e-17, 0.34657359, 0.3465736, 1, -1, 709.5, 709.78]
exponents += [random.uniform(-708, 709) for _ in range(60)] + [random.uniform(-2, 2) for _ in range(60)]
arguments = [5e-324, 1e-310, 2.2250738585072014e-308, 0.7071067811865475, 0.7071067811865476, 1.4142135623730951, 2, 10, 1.7976931348623157e308]
arguments += [1 + 2.0**-52, 1 - 2.0**-53, 0.999, 1.001] + [2 ** random.uniform(-1070, 1023) for _ in range(60)]
arguments += [random.uniform(0.3, 3) for _ in range(60)]
powers = [(random.uniform(0.01, 30), random.uniform(-12, 12)) for _ in range(40)]
powers += [(random.uniform(0.5, 3), float(random.randint(-32, 32))) for _ in range(30)] + [(1.02, 240.0), (0.5, -1000.0), (7.5, 0.5)]
normals = [-37.4, -30.1, -20.3, -12.7, -8.1, -5.7, -5.65, -0.6745, -0.6744, -1e-9, 0, 0.5, 0.67, 1, 3, 5, 8]
normals += [random.uniform(-6, 6) for _ in range(60)]
chances = [1e-300, 1e-100, 1e-20, 1.3887e-11, 1.3889e-11, 1e-6, 0.0749, 0.0751, 0.25, 0.4999999, 0.5, 0.75, 0.9249, 0.9251, 0.999, 1 - 2.0**-40, 1 - 2.0**-53]
chances += [random.random() for _ in range(50)]
shapes = [(0.02, 0.02), (0.02, 3), (0.5, 0.5), (1, 1), (2, 3), (3, 0.02), (0.3, 40), (7.5, 1.25), (40, 60), (250, 0.7), (900, 2500), (0.02, 10000), (10000, 0.02), (10000, 10000), (10000, 3)]
betas, quantiles = [], []
for a, b in shapes:
    for p in (1e-9, 1e-3, 0.05, 0.3, 0.5, 0.8, 0.99, 1 - 1e-6):
        x = float(special.betaincinv(a, b, p))
        if 1e-290 < x < 1:
            betas.append((x, float(a), float(b)))
            quantiles.append((p, float(a), float(b)))

sequence = qmc.Sobol(32, scramble=False, bits=32)
begin = (sequence.random(33) * 2**32).astype("int64").tolist()
sequence.reset()
sequence.fast_forward(1234567)
later = (sequence.random(2) * 2**32).astype("int64").tolist()
directions = sequence._sv.astype("int64").tolist()

result = {
    "versions": {"scipy": scipy.__version__, "mpmath": mp.__version__},
    "exp": rows(mp.exp, singles(exponents)),
    "ln": rows(mp.log, singles(arguments)),
    "power": rows(mp.power, powers),
    "normalCdf": rows(mp.ncdf, singles(normals)),
    "normalQuantile": rows(normal_quantile, singles(chances)),
    "betaCdf": rows(beta_cdf, betas),
    "betaQuantile": rows(beta_quantile, quantiles),
    "sobol": {"directions": directions, "points": begin[1:], "laterIndex": 1234567, "later": later},
}
target = pathlib.Path(__file__).with_suffix(".json")
lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(value, separators=(',', ':'))}" for name, value in result.items())
target.write_text("{\n" + lines + "\n}\n")
