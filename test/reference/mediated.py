"""
Makes src/facts/mediated-histogram.ts from the file of mediated work stoppages (US Federal Mediation and Conciliation Service, 1984–2020,
archived at github.com/labordata/fmcs-work-stoppage, MIT) with columns start, end, days, workers_idled, industry; rows without an end or with
an end before the start are left out there. Run: python3 mediated.py <csv> > ../../src/facts/mediated-histogram.ts

Each cell of the histogram is an industry group, a size and an era; its text is a list of `step` or `step.count`, both in base 36: a step up from
the day before in the cell, and how many stoppages have that length. The end is the last day of the stoppage: the file's own durations, where it
has them, are end − start + 1 in all 263 rows. Its column days is end − start, so a day is added.
"""

import csv
import sys
from collections import Counter, defaultdict

INDUSTRIES = [
    ("manufacturing", ["Manufacturing"]),
    ("construction", ["Construction"]),
    ("mining", ["Mining, Quarrying and Oil & Gas Extraction", "Mining and Oil & Gas Extraction"]),
    ("utilities", ["Utilities"]),
    ("trade", ["Retail Trade", "Wholesale Trade"]),
    ("transport", ["Transportation and Warehousing"]),
    ("information", ["Information"]),
    ("arts", ["Arts, Entertainment and Recreation"]),
    ("health", ["Health Care and Social Assistance"]),
    ("education", ["Educational Services"]),
    (
        "government",
        [
            "Federal, State or Local Government",
            "Local Government",
            "County Government",
            "Federal Government",
            "State Government",
        ],
    ),
    ("hospitality", ["Accommodation and Food Services"]),
    (
        "services",
        [
            "Support Serv. & Waste Management",
            "Personal Serv & Private Organizations",
            "Professional, Scientific &Tech Serv",
            "Finance and Insurance",
            "Real Estate and Rental & Leasing",
        ],
    ),
    ("unknown", ["", "Not Provided", "Not Specified"]),
]
GROUP = {name: group for group, names in INDUSTRIES for name in names}
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def size(workers):
    if workers == "" or float(workers) == 0:
        return "unknown"
    bounds = [(100, "under-100"), (500, "100-499"), (1000, "500-999"), (5000, "1000-4999")]
    return next((name for bound, name in bounds if float(workers) < bound), "5000-up")


def era(start):
    bounds = [("1984", "before-1984"), ("1990", "1984-89"), ("2000", "1990-99"), ("2010", "2000-09")]
    return next((name for bound, name in bounds if start < bound), "2010-20")


def base36(n):
    return DIGITS[n] if n < 36 else base36(n // 36) + DIGITS[n % 36]


def encoded(counts):
    day, words = 0, []
    for length in sorted(counts):
        words.append(base36(length - day) + ("" if counts[length] == 1 else "." + base36(counts[length])))
        day = length
    return " ".join(words)


cells = defaultdict(Counter)
with open(sys.argv[1], newline="") as file:
    for row in csv.DictReader(file):
        key = f"{GROUP[row['industry']]} {size(row['workers_idled'])} {era(row['start'])}"
        cells[key][int(row["days"]) + 1] += 1

print("// Made by test/reference/mediated.py; do not edit by hand.")
print("import type { MediatedGroup } from './mediated-groups';")
print()
print("/** Days by industry, size and era, as mediated-stoppages.ts reads them. */")
print("export const MEDIATED_HISTOGRAM: Readonly<Partial<Record<MediatedGroup, string>>> = {")
for key in sorted(cells):
    print(f"  '{key}': '{encoded(cells[key])}',")
print("};")
